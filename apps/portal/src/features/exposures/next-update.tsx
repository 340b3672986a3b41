"use client";

import { Deadline, deadlineTone } from "@candor/ui/deadline";
import { useFormat } from "@candor/web/use-format";
import { useTranslations } from "next-intl";

type Props = { due: string | null; since: string; short?: boolean };

/** The promise to speak again: amber when a fifth of the time is left, red once it was broken. */
export function NextUpdate({ due, since, short = false }: Props) {
  const [t, format] = [useTranslations("exposures.advisory"), useFormat()];
  if (!due) return null;
  const tone = deadlineTone({ from: Date.parse(since), due: Date.parse(due), now: format.now.getTime() });
  const time = format.relative(due, format.now);
  if (short) return <Deadline tone={tone} words={format.date(due)} time={time} />;
  const words = tone === "passed" ? t("dueLate", { time: format.date(due) }) : t("dueIn", { time: format.date(due) });
  return <Deadline tone={tone} words={words} time={time} />;
}
