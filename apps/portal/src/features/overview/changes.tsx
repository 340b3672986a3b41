"use client";

import { localised } from "@candor/i18n/localised";
import { Badge } from "@candor/ui/badge";
import { Panel } from "@candor/ui/panel";
import { StatusShape } from "@candor/ui/status-shape";
import { TextLink } from "@candor/ui/text-link";
import { Time } from "@candor/ui/time";
import { Timeline, TimelineItem } from "@candor/ui/timeline";
import { useFormat } from "@candor/web/use-format";
import { useLocale, useTranslations } from "next-intl";
import type { OverviewData } from "./overview.tsx";

type Change = OverviewData["changes"]["rows"][number];
type Props = { changes: OverviewData["changes"]; since: string | null };

/** What was said and what it moved, newest first; what is new to the person is marked. */
export function Changes({ changes, since }: Props) {
  const t = useTranslations("overview");
  return (
    <Panel title={t("changed")}>
      {changes.rows.length === 0 && <p className="text-muted">{t("changedNothing")}</p>}
      <Timeline label={t("changed")}>
        {changes.rows.map((change) => (
          <Item
            key={`${change.trackingId} ${change.kind} ${change.at}`}
            change={change}
            isNew={since !== null && change.at > since}
          />
        ))}
      </Timeline>
    </Panel>
  );
}

function Item({ change, isNew }: { change: Change; isNew: boolean }) {
  const [t, statuses, locale, format] = [
    useTranslations("overview"),
    useTranslations("statuses"),
    useLocale(),
    useFormat(),
  ];
  const { trackingId, at, revision, status, before } = change;
  const title = localised(change.title, locale);
  const note = change.note && localised(change.note, locale);
  return (
    <TimelineItem
      current={isNew}
      marker={status && <StatusShape status={status} />}
      time={<Time dateTime={at} absolute={format.date(at)} />}
      title={
        <span className="flex flex-wrap items-center gap-x-2">
          <TextLink quiet href={`/advisories/${encodeURIComponent(trackingId)}`}>
            <span lang={title.lang}>{title.text}</span>
          </TextLink>
          {isNew && <Badge tone="info">{t("isNew")}</Badge>}
        </span>
      }
    >
      {status ? (
        <p className="text-ink">{moved(status)}</p>
      ) : (
        <p className="text-ink">{t("revision", { number: revision })}</p>
      )}
      {note?.text && (
        <p lang={note.lang} className="line-clamp-2">
          {note.text}
        </p>
      )}
    </TimelineItem>
  );

  function moved(now: NonNullable<Change["status"]>) {
    if (before === now)
      return t("progress", { status: statuses(`${now}.word`), fixed: change.fixed, affected: change.affected });
    if (!before) return t("told", { status: statuses(`${now}.word`) });
    return t("moved", { before: statuses(`${before}.word`), status: statuses(`${now}.word`) });
  }
}
