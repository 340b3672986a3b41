"use client";

import type { AdvisoryContent } from "@candor/domain/advisories/inputs";
import { useTranslations } from "next-intl";
import { useFormat } from "../../use-format.ts";

type Line = { label: string; text: string };

/** Content as labelled texts, one per field, language and item, to read a revision or lay two side by side. */
export function useContentLines() {
  const say = useValueWords();

  return (content: AdvisoryContent): Line[] =>
    Object.entries(content).flatMap(([field, value]): Line[] => {
      if (isLocalised(value)) {
        return Object.entries(value).map(([language, text]) => ({
          label: `${say.name(field)} · ${say.name(language)}`,
          text,
        }));
      }
      if (Array.isArray(value) && value.some(isRecord)) {
        return value.map((item, n) => ({ label: `${say.name(field)} · ${n + 1}`, text: say.item(item as object) }));
      }
      return [{ label: say.name(field), text: say.value(field, value) }];
    });
}

function useValueWords() {
  const t = useTranslations();
  const format = useFormat();
  const known = (key: string) => t.has(key as "actions.save");
  const at = (key: string) => t(key as "actions.save");

  const name = (key: string) => {
    const found = [`advisories.fields.${key}`, `advisories.languages.${key}`, `advisories.criterion.${key}`].find(
      known,
    );
    return found ? at(found) : key;
  };

  function value(field: string, given: unknown): string {
    if (Array.isArray(given)) return given.map((one) => value(field, one)).join(isRecord(given[0]) ? "; " : ", ");
    if (typeof given === "boolean") return t(given ? "fields.yes" : "fields.no");
    if (isRecord(given))
      return Object.entries(given)
        .map(([key, inner]) => value(key, inner))
        .join(" · ");
    const text = String(given);
    if (instant.test(text)) return format.dateTime(text);
    if (field === "tlp") return `TLP:${text.toUpperCase()}`;
    const found = [
      `statuses.${text}.word`,
      `confidences.${text}.word`,
      `severities.${text}`,
      `advisories.${field}.${text}`,
    ];
    const fitting = found.find((key) => known(key) && vocabularies[field]?.some((root) => key.startsWith(root)));
    return fitting ? at(fitting) : text;
  }

  const item = (record: object) =>
    Object.entries(record)
      .filter(([, inner]) => !(Array.isArray(inner) && inner.length === 0))
      .map(([key, inner]) => `${name(key)}: ${value(key, inner)}`)
      .join("\n");

  return { name, value, item };
}

const vocabularies: Record<string, string[]> = {
  status: ["statuses."],
  confidence: ["confidences."],
  severity: ["severities."],
  basis: ["advisories.basis."],
  justification: ["advisories.justification."],
  identifierKind: ["advisories.identifierKind."],
};

const instant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isLocalised = (value: unknown): value is Record<string, string> => isRecord(value) && "en" in value;
