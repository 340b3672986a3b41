"use client";

import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { Checkbox } from "@candor/ui/checkbox";
import { Field, FieldError } from "@candor/ui/field";
import { Input } from "@candor/ui/input";
import { Section } from "@candor/ui/section";
import { textIn } from "@candor/web/text-in";
import { useErrorWords } from "@candor/web/use-error-words";
import { useProblems } from "@candor/web/use-problems";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useId } from "react";
import { useApi } from "../../trpc/client.tsx";

/** Accepts the words above for the organisation: the hash says which ones the person had before them. */
export function AcceptForm({ sha256, name }: { sha256: string; name: string }) {
  const [api, cache, t, words, id] = [
    useApi(),
    useQueryClient(),
    useTranslations("agreements"),
    useErrorWords(),
    useId(),
  ];
  const locale = useLocale();
  const { idOf, errorOf, check } = useProblems(id, (path) =>
    t(path === "hasAuthority" ? "authorityMissing" : "missing"),
  );
  const accept = useMutation(
    api.agreements.accept.mutationOptions({
      onSuccess: async () => {
        await cache.invalidateQueries(api.agreements.pathFilter());
        await cache.invalidateQueries(api.documents.pathFilter());
      },
    }),
  );
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const { AcceptAgreement } = await import("@candor/domain/agreements/inputs");
    const person = { name: textIn(form, "name"), title: textIn(form, "title") };
    const checked = check(AcceptAgreement, {
      ...person,
      sha256,
      locale,
      hasAuthority: form.get("hasAuthority") === "yes",
    });
    if (checked) accept.mutate(checked);
  }
  return (
    <Section title={t("acceptTitle")} description={t("acceptHint")}>
      <form id={id} noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5">
        {accept.error && <Callout tone="danger" role="alert" title={words(accept.error).title} />}
        <Field label={t("name")} id={idOf("name")} error={errorOf("name")}>
          <Input name="name" defaultValue={name} autoComplete="name" maxLength={120} />
        </Field>
        <Field label={t("position")} hint={t("positionHint")} id={idOf("title")} error={errorOf("title")}>
          <Input name="title" autoComplete="organization-title" maxLength={120} />
        </Field>
        <div id={idOf("hasAuthority")}>
          <Checkbox name="hasAuthority" value="yes" label={t("authority")} />
          {errorOf("hasAuthority") && <FieldError id={`${id}-authority`}>{errorOf("hasAuthority")}</FieldError>}
        </div>
        <Button type="submit" variant="primary" loading={accept.isPending} className="self-start">
          {t("accept")}
        </Button>
      </form>
    </Section>
  );
}
