import type { Say } from "@candor/domain/exposures";
import { createFormat, messages } from "@candor/i18n";
import { createTranslator } from "use-intl/core";

/** The answer in the reader's language, as the portal words it. */
export const say: Say = (sentences, { locale, timeZone }) => {
  const t = createTranslator({ locale, messages: messages[locale], namespace: "exposures.answer", timeZone });
  const format = createFormat({ locale, timeZone });
  return sentences
    .map(({ key, values }) => {
      const worded = Object.entries(values).map(([name, value]) => [
        name,
        value instanceof Date ? format.longDate(value) : value,
      ]);
      return t(key, Object.fromEntries(worded) as never);
    })
    .join(" ");
};
