"use client";

import { localised } from "@candor/i18n/localised";
import { cn } from "@candor/ui/cn";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Told } from "./advisory-header.tsx";
import type { MyAdvisoryData } from "./my-advisory.tsx";
import { useChangeWords } from "./use-change-words.ts";

type Standing = Pick<MyAdvisoryData["standing"], "assetCount" | "coveredCount" | "undecidedCount">;
type Props = { advisory: Told; readRevision: number | null; standing?: Standing; hideKnown?: boolean };

/** Short columns: what is known (unless the page has said it), what is not, what is new. */
export function Digest({ advisory, readRevision, standing, hideKnown = false }: Props) {
  const [t, locale, changes] = [useTranslations("exposures.advisory"), useLocale(), useChangeWords(advisory)];
  const { revision, summary, statements } = advisory;
  const unknowns = statements.flatMap(({ n, unknowns: open }) => (open?.en ? [{ n, ...localised(open, locale) }] : []));
  const note = localised(revision.note, locale);
  const gaps = useGaps(standing);
  const missed = readRevision === null ? 0 : revision.number - readRevision;
  const said = localised(summary, locale);
  return (
    <div className={cn("grid gap-x-8 gap-y-6", hideKnown ? "md:grid-cols-2" : "md:grid-cols-3")}>
      {!hideKnown && (
        <Column title={t("know")}>
          <p lang={said.lang}>{said.text}</p>
        </Column>
      )}
      <Column title={t("dontKnow")}>
        {unknowns.length + gaps.length === 0 && <p className="text-muted">{t("noUnknowns")}</p>}
        {unknowns.map(({ n, text, lang }) => (
          <p key={n} lang={lang}>
            {text}
          </p>
        ))}
        {gaps.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </Column>
      <Column title={t("changed", { revision: revision.number })}>
        {missed > 0 && <p className="text-warning">{t("newSince", { count: missed })}</p>}
        {note.text && <p lang={note.lang}>{note.text}</p>}
        {revision.number === 1 && !note.text && <p className="text-muted">{t("first")}</p>}
        {changes.length > 0 && (
          <ul className="flex flex-col gap-1 text-sm text-muted">
            {changes.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        )}
      </Column>
    </div>
  );
}

/** What we do not know of the reader's own hosts, whatever the advisory says. */
function useGaps(standing: Standing | undefined) {
  const t = useTranslations("exposures.advisory");
  if (!standing) return [];
  const { assetCount, coveredCount, undecidedCount: count } = standing;
  const missing = assetCount - coveredCount;
  return [...(missing > 0 ? [t("unlisted", { missing })] : []), ...(count > 0 ? [t("undecided", { count })] : [])];
}

function Column({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex min-w-0 flex-col gap-2 border-t border-line-strong pt-3 text-base">
      <h2 className="text-sm font-semibold">{title}</h2>
      {children}
    </section>
  );
}
