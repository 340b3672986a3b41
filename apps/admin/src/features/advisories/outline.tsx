"use client";

import type { DraftStatement, GateProblem } from "@candor/domain/advisories/inputs";
import { cn } from "@candor/ui/cn";
import { StatusShape } from "@candor/ui/status-shape";
import { useTranslations } from "next-intl";
import { useEditing } from "./editing.tsx";
import { goToField } from "./go-to-field.ts";

const fieldsOf: Record<string, string[]> = {
  headline: ["title", "summary"],
  text: ["body"],
  facts: ["severity", "tlp", "cves", "asOf", "contested"],
  references: ["references"],
};

/** The parts of the advisory and, beside each, how much keeps it from being published. */
export function Outline({ hasRemediations }: { hasRemediations: boolean }) {
  const t = useTranslations("advisories");
  const { state, problems } = useEditing();
  const count = (prefixes: string[]) =>
    problems.filter((problem) => keepsBack(problem) && startsWithAny(problem, prefixes)).length;
  return (
    <nav aria-label={t("editor.outline")} className="flex flex-col gap-0.5 text-sm">
      {(["headline", "text", "facts", "references"] as const).map((section) => (
        <Entry
          key={section}
          href={`#${section}`}
          label={t(`editor.section.${section}`)}
          toMend={count(fieldsOf[section] ?? [])}
        />
      ))}
      <Entry href="#statements" label={t("editor.section.statements")} toMend={count(["statements"])} />
      {state.content.statements
        .map(({ status }, n) => `statements.${n} ${status}`)
        .map((key, n) => (
          <StatementEntry
            key={key}
            n={n}
            statement={state.content.statements[n]}
            toMend={count([`statements.${n}.`])}
          />
        ))}
      {hasRemediations && <Entry href="#remediations" label={t("editor.section.remediations")} toMend={0} />}
      <Entry href="#history" label={t("editor.section.history")} toMend={0} />
    </nav>
  );
}

/** That nothing has changed since the last revision is no fault of a section. */
const keepsBack = ({ blocking, code }: GateProblem) => blocking && code !== "unchanged";
const startsWithAny = ({ path }: GateProblem, prefixes: string[]) => prefixes.some((prefix) => path.startsWith(prefix));

type EntryProps = { href: string; label: string; toMend: number };

function Entry({ href, label, toMend }: EntryProps) {
  return (
    <a href={href} className="target flex items-center gap-2 rounded-md px-2 text-muted hover:bg-hover hover:text-ink">
      <span className="truncate">{label}</span>
      <ToMend count={toMend} />
    </a>
  );
}

type StatementEntryProps = { n: number; statement: DraftStatement | undefined; toMend: number };

function StatementEntry({ n, statement, toMend }: StatementEntryProps) {
  const t = useTranslations();
  if (!statement) return null;
  return (
    <button
      type="button"
      onClick={() => goToField(`statements.${n}.status`)}
      className="target flex items-center gap-2 rounded-md ps-4 pe-2 text-start text-muted hover:bg-hover hover:text-ink"
    >
      <StatusShape status={statement.status} />
      <span className="truncate">
        {n + 1}. {t(`statuses.${statement.status}.word`)}
      </span>
      <ToMend count={toMend} />
    </button>
  );
}

function ToMend({ count }: { count: number }) {
  const t = useTranslations("advisories.editor");
  if (count === 0) return null;
  return (
    <span
      title={t("toMend", { count })}
      className={cn(
        "tabular ms-auto grid h-5 min-w-5 place-items-center rounded-sm bg-warning-tint px-1 text-xs font-medium text-warning",
      )}
    >
      <span aria-hidden>{count}</span>
      <span className="sr-only">{t("toMend", { count })}</span>
    </span>
  );
}
