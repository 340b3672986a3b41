"use client";

import { Breadcrumbs } from "@candor/ui/breadcrumbs";
import { Button } from "@candor/ui/button";
import { Field } from "@candor/ui/field";
import { FormErrorSummary } from "@candor/ui/form-error-summary";
import { Input } from "@candor/ui/input";
import { PageHeader } from "@candor/ui/page-header";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useApi } from "../../trpc/client.tsx";
import { useProblemWords } from "./use-problem-words.ts";

/** A headline is enough; everything else is written in the editor, where it is saved as one types. */
export function NewAdvisoryForm({ languages }: { languages: ("en" | "fr")[] }) {
  const t = useTranslations();
  const api = useApi();
  const router = useRouter();
  const wordsOf = useProblemWords();
  const draft = useMutation(api.advisories.draft.mutationOptions());
  const [title, setTitle] = useState<{ en: string; fr?: string }>({ en: "" });
  const [trackingId, setTrackingId] = useState("");
  const [isAsked, setAsked] = useState(false);
  const [oddId, setOddId] = useState<string>();
  const input = { trackingId: trackingId.trim() || undefined, content: { title } };
  const missing = isAsked && !title.en.trim() ? t("errors.fieldRequired") : undefined;
  const odd = oddId !== undefined && oddId === input.trackingId ? t("advisories.new.trackingIdBad") : undefined;

  async function submit(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    const { DraftAdvisory } = await import("@candor/domain/advisories/inputs");
    const isNamed = DraftAdvisory.shape.trackingId.safeParse(input.trackingId).success;
    setOddId(isNamed ? undefined : input.trackingId);
    if (!title.en.trim() || !isNamed) return;
    const made = await draft.mutateAsync(input).catch(() => null);
    if (made) router.push(`/advisories/${encodeURIComponent(made.trackingId)}`);
  }

  const errors = [
    ...(missing ? [{ fieldId: "title.en", message: missing }] : []),
    ...(odd ? [{ fieldId: "trackingId", message: odd }] : []),
    ...(draft.error ? [{ fieldId: "trackingId", message: wordsOf(draft.error) }] : []),
  ];
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex max-w-3xl flex-col gap-6">
      <PageHeader
        above={
          <Breadcrumbs
            label={t("navigation.breadcrumb")}
            items={[{ label: t("advisories.list.title"), href: "/advisories" }, { label: t("advisories.new.title") }]}
          />
        }
        title={t("advisories.new.title")}
        subtitle={t("advisories.new.subtitle")}
      />
      <FormErrorSummary title={t("errors.summary", { count: errors.length })} errors={errors} />
      <fieldset className="flex flex-col gap-1">
        <legend className="text-sm font-medium">{t("advisories.new.heading")}</legend>
        <p className="text-sm text-muted">{t("advisories.new.headingHint")}</p>
        <div className="grid gap-3 sm:grid-cols-2">
          {languages.map((language) => (
            <Field
              key={language}
              id={`title.${language}`}
              label={<span className="text-xs font-normal text-muted">{t(`advisories.languages.${language}`)}</span>}
              error={language === "en" ? missing : undefined}
            >
              <Input
                lang={language}
                maxLength={200}
                autoFocus={language === "en"}
                value={title[language] ?? ""}
                onChange={({ target }) => setTitle({ ...title, [language]: target.value })}
              />
            </Field>
          ))}
        </div>
      </fieldset>
      <Field
        id="trackingId"
        label={t("advisories.new.trackingId")}
        hint={t("advisories.new.trackingIdHint")}
        optional={t("fields.optional")}
        error={odd ?? (draft.error ? wordsOf(draft.error) : undefined)}
        className="max-w-md"
      >
        <Input mono value={trackingId} spellCheck={false} onChange={({ target }) => setTrackingId(target.value)} />
      </Field>
      <div className="flex gap-2">
        <Button type="submit" variant="primary" loading={draft.isPending}>
          {t("advisories.new.create")}
        </Button>
        <Button href="/advisories">{t("actions.cancel")}</Button>
      </div>
    </form>
  );
}
