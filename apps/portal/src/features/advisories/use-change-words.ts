"use client";

import { useTranslations } from "next-intl";
import type { Told } from "./advisory-header.tsx";

/** What differs from the revision before: from what to what where that is one word, else which parts. */
export function useChangeWords({ changes, severity, tlp, statements }: Told): string[] {
  const t = useTranslations();
  if (!changes) return [];
  // The desk names every field; where customers need other words, those win.
  const field = (name: string) => {
    const theirs = `exposures.advisory.fields.${name as "title"}` as const;
    return t(t.has(theirs) ? theirs : `advisories.fields.${name as "title"}`);
  };
  const move = (name: string, before: string, after: string) =>
    t("exposures.advisory.fromTo", { field: field(name), before, after });
  const named: string[] = [];
  const moves = changes.fields.flatMap((name) => {
    if (name === "severity") return move(name, t(`severities.${changes.before.severity}`), t(`severities.${severity}`));
    if (name === "tlp") return move(name, `TLP:${changes.before.tlp.toUpperCase()}`, `TLP:${tlp.toUpperCase()}`);
    if (name !== "statements") return keep(name);
    const moved = statements.flatMap(({ n, status }) => {
      const before = changes.before.statuses[n - 1];
      if (!before || before === status) return [];
      const what = t("exposures.advisory.statementN", { n });
      return t("exposures.advisory.fromTo", {
        field: what,
        before: t(`statuses.${before}.word`),
        after: t(`statuses.${status}.word`),
      });
    });
    return moved.length > 0 ? moved : keep(name);
  });
  return named.length > 0 ? [...moves, t("exposures.advisory.alsoChanged", { fields: named.join(", ") })] : moves;

  function keep(name: string) {
    named.push(field(name));
    return [];
  }
}
