"use client";

import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { Field } from "@candor/ui/field";
import { Input } from "@candor/ui/input";
import { Section } from "@candor/ui/section";
import { Textarea } from "@candor/ui/textarea";
import { textIn } from "@candor/web/text-in";
import { useErrorWords } from "@candor/web/use-error-words";
import { useProblems } from "@candor/web/use-problems";
import { useMutation } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useId } from "react";
import { useApi } from "../../trpc/client.tsx";

/** Somebody without an account asks. The answer comes by mail, and says here nothing about who is known. */
export function VisitorForm({ documentId }: { documentId: string }) {
  const [api, t, words, id] = [useApi(), useTranslations("accessRequests"), useErrorWords(), useId()];
  const locale = useLocale();
  const { idOf, errorOf, check } = useProblems(id, (path) => t(path === "email" ? "emailError" : "missing"));
  const ask = useMutation(api.accessRequests.visit.mutationOptions());
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [name, company, email, reason] = ["name", "company", "email", "reason"].map((field) => textIn(form, field));
    const { AskAsVisitor } = await import("@candor/domain/access-requests/inputs");
    const checked = check(AskAsVisitor, { name, company, email, reason, locale, documentIds: [documentId] });
    if (checked) ask.mutate(checked);
  }
  if (ask.isSuccess) return <Callout tone="success" role="status" title={t("visitorSent")} />;
  return (
    <Section title={t("visitorTitle")} description={t("visitorHint")}>
      <form id={id} noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5">
        {ask.error && <Callout tone="danger" role="alert" title={words(ask.error).title} />}
        <Field label={t("name")} id={idOf("name")} error={errorOf("name")}>
          <Input name="name" autoComplete="name" maxLength={120} />
        </Field>
        <Field label={t("company")} id={idOf("company")} error={errorOf("company")}>
          <Input name="company" autoComplete="organization" maxLength={120} />
        </Field>
        <Field label={t("email")} hint={t("emailHint")} id={idOf("email")} error={errorOf("email")}>
          <Input name="email" type="email" autoComplete="email" maxLength={254} />
        </Field>
        <Field label={t("reason")} hint={t("reasonHint")} id={idOf("reason")} error={errorOf("reason")}>
          <Textarea name="reason" rows={3} maxLength={2_000} />
        </Field>
        <Button type="submit" variant="primary" loading={ask.isPending} className="self-start">
          {t("ask")}
        </Button>
      </form>
    </Section>
  );
}
