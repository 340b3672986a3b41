"use client";

import { localised } from "@candor/i18n/localised";
import { KeyList } from "@candor/ui/key-list";
import { Link } from "@candor/ui/link";
import { StatusShape } from "@candor/ui/status-shape";
import { Time } from "@candor/ui/time";
import { useFormat } from "@candor/web/use-format";
import { useLocale, useTranslations } from "next-intl";
import { Certainty } from "../exposures/certainty.tsx";
import { useAnswer } from "../exposures/use-answer.ts";
import type { OverviewData } from "./overview.tsx";

type Props = { rows: OverviewData["concerning"]; organisation: string; verb?: string };

/** Advisories, each with the answer of the organisation; `verb` says what waits behind the link. */
export function OpenRows({ rows, organisation, verb }: Props) {
  const [times, locale, answer, format] = [useTranslations("times"), useLocale(), useAnswer(), useFormat()];
  return (
    <KeyList className="divide-y divide-line">
      {rows.map((row) => {
        const title = localised(row.title, locale);
        return (
          <li key={row.trackingId}>
            <Link
              data-way
              href={`/advisories/${encodeURIComponent(row.trackingId)}`}
              className="flex gap-3 px-4 py-3 hover:bg-hover focus-visible:-outline-offset-2"
            >
              <StatusShape status={row.status} className="mt-0.75" />
              <span className="me-auto min-w-0">
                <span lang={title.lang} className="block text-base font-medium">
                  {title.text}
                </span>
                <span className="block text-sm text-muted">{answer(organisation, row)[0]}</span>
                <span className="flex flex-wrap gap-x-3 text-xs text-muted">
                  <Certainty confidence={row.confidence} />
                  <Time dateTime={row.changedAt} absolute={times("updated", { time: format.date(row.changedAt) })} />
                </span>
              </span>
              {verb && <span className="shrink-0 text-sm text-accent-text">{verb}</span>}
            </Link>
          </li>
        );
      })}
    </KeyList>
  );
}
