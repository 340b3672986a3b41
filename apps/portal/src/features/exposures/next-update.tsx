"use client";

import type { Format } from "@candor/i18n/format";
import { Deadline, DeadlineCell, deadlineTone } from "@candor/ui/deadline";
import { useFormat } from "@candor/web/use-format";
import { useTranslations } from "next-intl";

type Props = { due: string | null; since: string; short?: boolean };

/** The promise to speak again: amber when a fifth of the time is left, red once it was broken. */
export function NextUpdate({ due, since, short = false }: Props) {
  const [t, format] = [useTranslations("exposures.advisory"), useFormat()];
  if (!due) return null;
  if (short) return nextUpdate(due, since, format);
  const tone = toneOf(due, since, format);
  const words = tone === "passed" ? t("dueLate", { time: format.date(due) }) : t("dueIn", { time: format.date(due) });
  return <Deadline tone={tone} words={words} time={format.relative(due, format.now)} />;
}

type FormatNow = Format & { now: Date };

/** In a table, where the column says what it is. */
export const nextUpdate = (due: string, since: string, format: FormatNow) => (
  <DeadlineCell tone={toneOf(due, since, format)} words={format.date(due)} time={format.relative(due, format.now)} />
);

const toneOf = (due: string, since: string, { now }: FormatNow) =>
  deadlineTone({ from: Date.parse(since), due: Date.parse(due), now: now.getTime() });
