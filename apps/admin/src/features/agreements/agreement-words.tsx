"use client";

import { localised } from "@candor/i18n/localised";
import { Breadcrumbs } from "@candor/ui/breadcrumbs";
import { CopyButton } from "@candor/ui/copy-button";
import { PageHeader } from "@candor/ui/page-header";
import { Section } from "@candor/ui/section";
import { Time } from "@candor/ui/time";
import { useFormat } from "@candor/web/use-format";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { Changes } from "./changes.tsx";

const languages = ["en", "fr"] as const;

/** One version in both languages, and what it changed. */
export function AgreementWords({ agreementId }: { agreementId: string }) {
  const [api, t, format, locale] = [useApi(), useTranslations("agreements"), useFormat(), useLocale()];
  const navigation = useTranslations("navigation");
  const { data: all } = useSuspenseQuery(api.agreements.list.queryOptions());
  const one = all.find(({ id }) => id === agreementId);
  if (!one) return null;
  // Those of the same readers, the newest first.
  const [before] = all.filter(({ number, forTenantId }) => forTenantId === one.forTenantId && number < one.number);
  const title = localised(one.title, locale);
  return (
    <div className="flex max-w-3xl flex-col gap-6">
      <PageHeader
        above={
          <Breadcrumbs
            label={navigation("breadcrumb")}
            items={[{ label: navigation("agreements"), href: "/agreements" }]}
          />
        }
        title={<span lang={title.lang}>{title.text}</span>}
        subtitle={[t("version", { number: one.number }), one.tenant].filter(Boolean).join(" · ")}
        meta={
          <>
            <Time {...format.when(one.publishedAt)} />
            <span>{one.publishedBy}</span>
            <span className="flex items-center gap-1">
              {t("hash")} <span className="font-mono text-xs">{one.sha256.slice(0, 16)}…</span>
              <CopyButton value={one.sha256} label={t("hash")} copiedLabel={t("copied")} />
            </span>
          </>
        }
      />
      {languages.map((language) => (
        <Section key={language} title={t(`staff.languages.${language}`)}>
          <div lang={language} className="rounded-md border border-line bg-surface p-5 whitespace-pre-line">
            {one.body[language]}
          </div>
          {before && (
            <Changes
              language={language}
              number={before.number}
              before={before.body[language] ?? ""}
              after={one.body[language] ?? ""}
            />
          )}
        </Section>
      ))}
    </div>
  );
}
