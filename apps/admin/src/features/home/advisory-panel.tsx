"use client";

import { localised } from "@candor/i18n/localised";
import { KeyList } from "@candor/ui/key-list";
import { Panel } from "@candor/ui/panel";
import { TextLink } from "@candor/ui/text-link";
import { Time } from "@candor/ui/time";
import { useLocale, useTranslations } from "next-intl";
import { useFormat } from "../../use-format.ts";
import { UpdateDue } from "../advisories/update-due.tsx";
import type { AdvisoryRow } from "../advisories/use-advisory-columns.tsx";

type Props = { title: string; rows: AdvisoryRow[]; total: number; href: string; empty: string };

/** A short list of advisories, each with the one time that matters about it. */
export function AdvisoryPanel({ title, rows, total, href, empty }: Props) {
  const t = useTranslations("home");
  const locale = useLocale();
  const format = useFormat();
  return (
    <Panel
      flush
      title={title}
      actions={total > rows.length && <TextLink href={href}>{t("all", { count: total })}</TextLink>}
    >
      {rows.length === 0 && <p className="px-4 py-5 text-base text-muted">{empty}</p>}
      <KeyList className="divide-y divide-line">
        {rows.map((row) => {
          const said = localised(row.title, locale);
          return (
            <li key={row.id} className="px-4 py-2.5">
              <TextLink
                data-way
                quiet
                href={`/advisories/${encodeURIComponent(row.trackingId)}`}
                lang={said.lang}
                className="text-base font-medium"
              >
                {said.text || row.trackingId}
              </TextLink>
              <p className="flex flex-wrap items-center gap-x-3 text-sm text-muted">
                {row.trackingId}
                {row.state === "published" ? (
                  <UpdateDue {...row} />
                ) : (
                  <Time
                    dateTime={row.updatedAt}
                    absolute={t("changed", { time: format.relative(row.updatedAt, format.now) })}
                  />
                )}
              </p>
            </li>
          );
        })}
      </KeyList>
    </Panel>
  );
}
