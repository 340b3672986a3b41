"use client";

import { useTranslations } from "next-intl";
import { useRangeWords } from "../exposures/use-range-words.ts";
import type { Told } from "./advisory-header.tsx";

type Criterion = Told["statements"][number]["criteria"][number];

/** What a statement names: identifier, vendor and versions. */
export function Criteria({ criteria }: { criteria: Criterion[] }) {
  const [t, rangeWords] = [useTranslations("exposures.advisory"), useRangeWords()];
  return (
    <ul className="flex flex-col gap-1">
      {criteria.map(({ identifierKind, value, vendor, range, stretches }) => (
        <li key={`${identifierKind} ${value} ${range}`} className="text-sm">
          <span className="text-muted">{t(`kinds.${identifierKind}`)}</span>{" "}
          <span className="font-mono break-all">{[vendor, value].filter(Boolean).join(" ")}</span>
          <span className="text-muted">, {range ? rangeWords(stretches, range) : t("everyVersion")}</span>
        </li>
      ))}
    </ul>
  );
}
