"use client";

import type { ChangeProfile } from "@candor/domain/profiles/inputs";
import { createFormat } from "@candor/i18n/format";
import { locales } from "@candor/i18n/locales";
import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { Field } from "@candor/ui/field";
import { FormErrorSummary } from "@candor/ui/form-error-summary";
import { Input } from "@candor/ui/input";
import { PageHeader } from "@candor/ui/page-header";
import { Select } from "@candor/ui/select";
import { useLocale, useNow, useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useState } from "react";
import { useProblems } from "./use-problems.ts";

type Profile = { name: string; email: string; locale: "en" | "fr"; timeZone: string };
type Props = {
  profile: Profile;
  /** "member", "auditor", in words, and where. */
  role: string;
  at: string;
  zones: string[];
  /** False for somebody who may change nothing. */
  mayChange: boolean;
  saving: boolean;
  onSave: (profile: ChangeProfile) => void;
  children?: ReactNode;
};

export function ProfilePage({ profile, role, at, zones, mayChange, saving, onSave, children }: Props) {
  const [t, words, e] = [useTranslations("profiles"), useTranslations("appearance"), useTranslations("errors")];
  const problems = useProblems("profile", (path) => e(path === "name" ? "fieldRequired" : "fieldChoice"));
  const [zone, setZone] = useState(profile.timeZone);
  const now = useNow({ updateInterval: 30_000 });
  const there = createFormat({ locale: useLocale(), timeZone: zone });

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = Object.fromEntries(new FormData(event.currentTarget));
    // The schema weighs more than the page: it comes when there is something to check.
    const inputs = await import("@candor/domain/profiles/inputs");
    const checked = problems.check(inputs.ChangeProfile, given);
    if (checked) onSave(checked);
  }
  return (
    <div className="flex max-w-xl flex-col gap-8">
      <PageHeader
        title={t("title")}
        answer={t("answer", { name: profile.name, at })}
        subtitle={t("intro")}
        meta={t("role", { role })}
      />
      {!mayChange && <Callout title={t("readOnly")} />}
      <form onSubmit={(event) => void submit(event)} noValidate className="flex flex-col gap-5">
        <FormErrorSummary title={e("summary", { count: problems.errors.length })} errors={problems.errors} />
        <Field label={t("name")} hint={t("nameHint")} id={problems.idOf("name")} error={problems.errorOf("name")}>
          <Input name="name" defaultValue={profile.name} autoComplete="name" disabled={!mayChange} />
        </Field>
        <Field label={t("email")} hint={t("emailHint")}>
          <Input value={profile.email} readOnly disabled />
        </Field>
        <Field label={t("language")}>
          <Select name="locale" defaultValue={profile.locale} disabled={!mayChange}>
            {locales.map((value) => (
              <option key={value} value={value}>
                {words(value)}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label={t("timeZone")}
          hint={<span suppressHydrationWarning>{t("timeZoneHint", { now: there.time(now) })}</span>}
        >
          <Select name="timeZone" value={zone} onChange={(event) => setZone(event.target.value)} disabled={!mayChange}>
            {zones.map((value) => (
              <option key={value}>{value}</option>
            ))}
          </Select>
        </Field>
        {mayChange && (
          <Button type="submit" variant="primary" className="self-start" loading={saving}>
            {t("save")}
          </Button>
        )}
      </form>
      <p className="text-sm text-muted">{t("appearance")}</p>
      {children}
    </div>
  );
}
