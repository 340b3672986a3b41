"use client";

import { localised } from "@candor/i18n/localised";
import { Badge } from "@candor/ui/badge";
import { ConfidenceBars } from "@candor/ui/confidence-bars";
import { DefinitionList } from "@candor/ui/definition-list";
import { StatusBadge } from "@candor/ui/status-badge";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { NextUpdate } from "../exposures/next-update.tsx";
import type { Told } from "./advisory-header.tsx";
import { Criteria } from "./criteria.tsx";

type Statement = Told["statements"][number];
type Props = { advisory: Told; yours?: number[] };

/** Every statement with its certainty and what that rests on; those that apply to the reader first. */
export function StatementList({ advisory: { statements, nextUpdateDue }, yours = [] }: Props) {
  const applies = ({ n }: Statement) => yours.includes(n);
  return (
    <ol className="flex flex-col gap-4">
      {[...statements.filter(applies), ...statements.filter((one) => !applies(one))].map((statement) => (
        <StatementCard key={statement.n} statement={statement} isYours={applies(statement)} promised={nextUpdateDue} />
      ))}
    </ol>
  );
}

type CardProps = { statement: Statement; isYours: boolean; promised: string | null };

/** The next update is said here only where it is another one than that of the whole advisory. */
function StatementCard({ statement, isYours, promised }: CardProps) {
  const [t, locale] = [useTranslations(), useLocale()];
  const { n, status, confidence, basis, justification, criteria, unknowns, action, nextUpdateDue } = statement;
  const said = localised(statement.text, locale);
  const word = (name: string, text: { en: string; fr?: string } | undefined) => {
    if (!text?.en) return [];
    const own = localised(text, locale);
    return [line(name, <span lang={own.lang}>{own.text}</span>)];
  };
  const line = (name: string, detail: ReactNode) => ({ term: t(`exposures.advisory.${name as "about"}`), detail });
  return (
    <li
      id={`statement-${n}`}
      className="scroll-mt-20 rounded-md border border-line bg-surface p-4 target:border-accent-text"
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5">
        <StatusBadge status={status} label={t(`statuses.${status}.word`)} />
        <ConfidenceBars
          level={confidence}
          label={t("confidences.label", { level: t(`confidences.${confidence}.word`) })}
        />
        {isYours && <Badge tone="info">{t("exposures.advisory.yours")}</Badge>}
        <span className="ms-auto text-xs text-muted">{t("exposures.advisory.statementN", { n })}</span>
      </div>
      <p lang={said.lang} className="mt-2 max-w-prose text-lg whitespace-pre-line">
        {said.text}
      </p>
      <DefinitionList
        className="mt-3 border-t border-line"
        items={[
          line("about", criteria.length > 0 ? <Criteria criteria={criteria} /> : t("exposures.advisory.everything")),
          line(
            "basis",
            basis.map((one) => t(`exposures.advisory.bases.${one}`)).join(", ") || t("exposures.advisory.noBasis"),
          ),
          ...(justification ? [line("justification", t(`exposures.advisory.justifications.${justification}`))] : []),
          ...word("action", action),
          ...word("unknowns", unknowns),
          ...(nextUpdateDue && nextUpdateDue !== promised
            ? [{ term: t("exposures.list.columns.due"), detail: <Due due={nextUpdateDue} /> }]
            : []),
        ]}
      />
    </li>
  );
}

const Due = ({ due }: { due: string }) => <NextUpdate due={due} since={due} />;
