"use client";

import { localised } from "@candor/i18n/localised";
import { Callout } from "@candor/ui/callout";
import { CopyButton } from "@candor/ui/copy-button";
import { EmptyState } from "@candor/ui/empty-state";
import { PageHeader } from "@candor/ui/page-header";
import { Section } from "@candor/ui/section";
import { useSuspenseQuery } from "@tanstack/react-query";
import { FileLock2 } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { AcceptForm } from "./accept-form.tsx";
import { Acceptances } from "./acceptances.tsx";

/** What my organisation agrees to before it reads what is confidential, and who agreed to what before. */
export function Agreement() {
  const [api, t, locale] = [useApi(), useTranslations("agreements"), useLocale()];
  const { data } = useSuspenseQuery(api.agreements.get.queryOptions());
  const { data: me } = useSuspenseQuery(api.profiles.me.queryOptions());
  const { agreement, mode, holds, acceptances } = data;
  if (!agreement && mode !== "waived")
    return (
      <EmptyState page icon={<FileLock2 aria-hidden />} title={t("none")}>
        {t("noneText")}
      </EmptyState>
    );
  const [title, body] = [
    agreement && localised(agreement.title, locale),
    agreement && localised(agreement.body, locale),
  ];
  return (
    <div className="flex max-w-3xl flex-col gap-6">
      <PageHeader title={t("title")} answer={t(mode === "waived" ? "waived" : holds ? "holds" : "open")} />
      {agreement && title && body && mode !== "waived" && (
        <Section
          title={<span lang={title.lang}>{title.text}</span>}
          description={t("version", { number: agreement.number })}
        >
          <div lang={body.lang} className="rounded-md border border-line bg-surface p-5 whitespace-pre-line">
            {body.text}
          </div>
          <p className="mt-2 flex items-center gap-1 text-sm text-muted">
            {t("hash")} <span className="font-mono text-xs">{agreement.sha256.slice(0, 16)}…</span>
            <CopyButton value={agreement.sha256} label={t("hash")} copiedLabel={t("copied")} />
          </p>
        </Section>
      )}
      {agreement && !holds && mode !== "waived" && me.role === "viewer" && <Callout tone="info" title={t("viewer")} />}
      {agreement && !holds && mode !== "waived" && me.role !== "viewer" && (
        <AcceptForm sha256={agreement.sha256} name={me.name} />
      )}
      {acceptances.length > 0 && <Acceptances rows={acceptances} />}
    </div>
  );
}
