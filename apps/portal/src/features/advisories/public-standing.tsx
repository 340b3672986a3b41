"use client";

import { ConfidenceBars } from "@candor/ui/confidence-bars";
import { StatusBadge } from "@candor/ui/status-badge";
import { useFormat } from "@candor/web/use-format";
import { useTranslations } from "next-intl";
import { NextUpdate } from "../exposures/next-update.tsx";
import type { Told } from "./advisory-header.tsx";

/** What the statements say, each status once; how sure, where there is only one to be sure of. */
export function PublicStanding({ advisory }: { advisory: Told }) {
  const [t, format] = [useTranslations(), useFormat()];
  const { statements, asOf, state, nextUpdateDue, revision } = advisory;
  const [only, ...others] = statements;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      {[...new Set(statements.map(({ status }) => status))].map((status) => (
        <StatusBadge key={status} tinted status={status} label={t(`statuses.${status}.word`)} />
      ))}
      {only && others.length === 0 && (
        <ConfidenceBars
          level={only.confidence}
          label={t("confidences.label", { level: t(`confidences.${only.confidence}.word`) })}
        />
      )}
      <time dateTime={asOf} className="text-sm text-muted" suppressHydrationWarning>
        {t("exposures.advisory.computed", { time: format.dateTime(asOf) })}
      </time>
      {state === "published" && <NextUpdate due={nextUpdateDue} since={revision.publishedAt} />}
    </div>
  );
}
