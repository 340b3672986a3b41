"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { FormErrorSummary } from "@candor/ui/form-error-summary";
import { PageHeader } from "@candor/ui/page-header";
import { Section } from "@candor/ui/section";
import { Time } from "@candor/ui/time";
import { toast } from "@candor/ui/toast";
import { refusedFields, useErrorWords } from "@candor/web/use-error-words";
import { useFormat } from "@candor/web/use-format";
import { useProblems } from "@candor/web/use-problems";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import type { FormEvent } from "react";
import { useApi } from "../../trpc/client.tsx";
import { ColourFields } from "./colour-fields.tsx";
import { ContactFields } from "./contact-fields.tsx";
import { IdentityFields } from "./identity-fields.tsx";
import { LegalFields } from "./legal-fields.tsx";
import { PlaceFields } from "./place-fields.tsx";
import { readSettingsForm } from "./read-settings-form.ts";
import { useSettingWords } from "./use-setting-words.ts";

export type Settings = AdminOutputs["providerSettings"]["get"];
export type FieldsProps = { settings: Settings; problems: ReturnType<typeof useProblems> };

export function ProviderSettings({ zones }: { zones: string[] }) {
  const [api, cache, router] = [useApi(), useQueryClient(), useRouter()];
  const [t, e, errorWords] = [useTranslations("providerSettings"), useTranslations("errors"), useErrorWords()];
  const { data: settings } = useSuspenseQuery(api.providerSettings.get.queryOptions());
  const { data: me } = useSuspenseQuery(api.profiles.me.queryOptions());
  const problems = useProblems("settings", useSettingWords());
  const mayChange = me.role === "advisory_admin";
  const change = useMutation(
    api.providerSettings.change.mutationOptions({
      onSuccess: async () => {
        await cache.invalidateQueries(api.providerSettings.pathFilter());
        router.refresh();
        toast({ title: t("saved") });
      },
      onError: (error) => {
        const fields = refusedFields(error);
        if (fields.length > 0) problems.refuse(fields);
        else toast({ tone: "danger", ...errorWords(error) });
      },
    }),
  );
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = readSettingsForm(new FormData(event.currentTarget));
    const { ChangeProviderSettings } = await import("@candor/domain/provider-settings/inputs");
    const checked = problems.check(ChangeProviderSettings, typed);
    if (checked) change.mutate(checked);
  }
  const fields = { settings, problems };
  return (
    <div className="flex max-w-3xl flex-col gap-8">
      <Header settings={settings} />
      {!mayChange && <Callout title={t("readOnly")} />}
      <form data-edit onSubmit={(event) => void submit(event)} noValidate>
        <fieldset disabled={!mayChange} className="flex flex-col gap-10">
          <FormErrorSummary title={e("summary", { count: problems.errors.length })} errors={problems.errors} />
          <Section title={t("sections.identity")}>
            <IdentityFields {...fields} />
          </Section>
          <Section title={t("sections.colours")}>
            <ColourFields {...fields} />
          </Section>
          <Section title={t("sections.contact")}>
            <ContactFields {...fields} />
          </Section>
          <Section title={t("sections.places")}>
            <PlaceFields {...fields} zones={zones} />
          </Section>
          <Section title={t("sections.legal")} description={t("legalHint")}>
            <LegalFields {...fields} />
          </Section>
          {mayChange && (
            <div className="sticky bottom-0 -mx-1 border-t border-line bg-canvas px-1 py-3">
              <Button type="submit" variant="primary" loading={change.isPending}>
                {t("save")}
              </Button>
            </div>
          )}
        </fieldset>
      </form>
    </div>
  );
}

function Header({ settings: { name, updatedAt } }: { settings: Settings }) {
  const [t, format] = [useTranslations("providerSettings"), useFormat()];
  return (
    <PageHeader
      title={t("title")}
      answer={t("answer", { name })}
      subtitle={t("intro")}
      meta={updatedAt && <span>{t.rich("updated", { time: () => <Time {...format.when(updatedAt)} /> })}</span>}
    />
  );
}
