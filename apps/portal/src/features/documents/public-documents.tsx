"use client";

import { localised } from "@candor/i18n/localised";
import { Button } from "@candor/ui/button";
import { Section } from "@candor/ui/section";
import { TextLink } from "@candor/ui/text-link";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { publicDocuments } from "./document-filters.ts";
import { Validity } from "./validity.tsx";

/** What everybody may read, and where the rest is asked for. */
export function PublicDocuments() {
  const [api, t, locale] = [useApi(), useTranslations("documents"), useLocale()];
  const { data } = useSuspenseQuery(api.documents.list.queryOptions(publicDocuments));
  const open = data.rows.flatMap((row) => (row.version ? [{ ...row, version: row.version }] : []));
  return (
    <Section title={t("title")} actions={<Button href="/documents">{t("trust.all")}</Button>}>
      {open.length === 0 && <p className="text-muted">{t("trust.none")}</p>}
      <ul className="divide-y divide-line rounded-md border border-line bg-surface empty:hidden">
        {open.map(({ id, title, kind, version }) => {
          const said = localised(title, locale);
          return (
            <li key={id} className="flex flex-wrap items-center justify-between gap-3 p-4">
              <span className="flex min-w-0 flex-col">
                <TextLink href={`/documents/${id}`}>
                  <span lang={said.lang}>{said.text}</span>
                </TextLink>
                <span className="text-sm text-muted">
                  {t(`kinds.${kind}`)} · <Validity {...version} />
                </span>
              </span>
              <Button
                href={`/documents/${id}/copy`}
                file
                icon={<Download aria-hidden />}
                aria-label={t("trust.take", { title: said.text })}
              >
                {t("download")}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
