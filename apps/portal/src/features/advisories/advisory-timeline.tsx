"use client";

import { localised } from "@candor/i18n/localised";
import { Button } from "@candor/ui/button";
import { StatusShape } from "@candor/ui/status-shape";
import { Time } from "@candor/ui/time";
import { Timeline, TimelineItem } from "@candor/ui/timeline";
import { useFormat } from "@candor/web/use-format";
import { useLocale, useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { useState } from "react";
import type { Told } from "./advisory-header.tsx";
import { type Happening, happeningsOf, type History } from "./happenings-of.ts";

/** Fetched with the first past day that somebody asks about. */
const PastExposure = dynamic(() => import("./past-exposure.tsx").then((part) => part.PastExposure), {
  loading: () => null,
});

type Asked = { id: string; revision: number };

/** What was said and what it meant for the reader, on one line of time, the newest first. */
export function AdvisoryTimeline({ advisory, history = [] }: { advisory: Told; history?: History }) {
  const t = useTranslations("exposures.advisory");
  const [asked, setAsked] = useState<Asked | null>(null);
  const present = history[0]?.id;
  return (
    <>
      <Timeline label={t("timeline")}>
        {happeningsOf(advisory.revisions, history).map((one, n) => (
          <Item
            key={`${one.at} ${one.kind}`}
            happening={one}
            current={n === 0}
            onWhy={one.move && one.move.id !== present ? setAsked : undefined}
          />
        ))}
      </Timeline>
      {asked && (
        <PastExposure
          id={asked.id}
          statuses={advisory.revisions.find(({ number }) => number === asked.revision)?.statuses ?? []}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}

type ItemProps = { happening: Happening; current: boolean; onWhy?: (asked: Asked) => void };

function Item({ happening, current, onWhy }: ItemProps) {
  const [t, locale, format] = [useTranslations(), useLocale(), useFormat()];
  const { at, kind, revision, move } = happening;
  const note = happening.note && localised(happening.note, locale);
  const you = move && words(move);
  return (
    <TimelineItem
      current={current}
      time={<Time dateTime={at} absolute={format.date(at)} />}
      marker={move && <StatusShape status={move.after} />}
      title={kind === "revision" ? title() : you}
    >
      {note?.text && <p lang={note.lang}>{note.text}</p>}
      {kind === "revision" && you && <p className="text-ink">{you}</p>}
      {move && onWhy && (
        <Button
          size="sm"
          variant="link"
          data-print="hide"
          aria-haspopup="dialog"
          aria-label={t("exposures.advisory.whyThenOn", { date: format.date(at) })}
          onClick={() => onWhy({ id: move.id, revision })}
        >
          {t("exposures.advisory.whyThen")}
        </Button>
      )}
    </TimelineItem>
  );

  function title() {
    if (happening.isClosing) return t("exposures.advisory.revisionClosing", { number: revision });
    return revision === 1
      ? t("exposures.advisory.revisionFirst")
      : t("exposures.advisory.revision", { number: revision });
  }

  function words({ before, after, fixed, affected }: NonNullable<Happening["move"]>) {
    const status = t(`statuses.${after}.word`);
    if (before === after) return fixed > 0 ? t("exposures.advisory.progressed", { fixed, affected }) : undefined;
    if (!before) return t("exposures.advisory.movedFirst", { after: status });
    return t("exposures.advisory.moved", { before: t(`statuses.${before}.word`), after: status });
  }
}
