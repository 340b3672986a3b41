"use client";

import { useErrorWords } from "@candor/web/use-error-words";
import { useTranslations } from "next-intl";

/** Why the server refused, in the reader's language and in one text. */
export function useProblemWords() {
  const t = useTranslations("advisories.problems");
  const words = useErrorWords((reason) => (t.has(reason as "taken") ? t(reason as "taken") : undefined));
  return (error: unknown) => {
    const { title, description } = words(error);
    return description ? `${title}. ${description}` : title;
  };
}
