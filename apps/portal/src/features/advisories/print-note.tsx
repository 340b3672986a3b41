"use client";

import { useFormat } from "@candor/web/use-format";
import { useTranslations } from "next-intl";

/** On paper only: for whom and when. */
export function PrintNote({ organisation }: { organisation: string }) {
  const [t, format] = [useTranslations("exposures.advisory"), useFormat()];
  return (
    <p suppressHydrationWarning className="hidden text-sm text-muted print:block">
      {t("printed", { time: format.dateTime(format.now), organisation })}
    </p>
  );
}
