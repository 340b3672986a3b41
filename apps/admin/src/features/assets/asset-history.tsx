"use client";

import { TextLink } from "@candor/ui/text-link";
import { Time } from "@candor/ui/time";
import { Timeline, TimelineItem } from "@candor/ui/timeline";
import { useFormat } from "@candor/web/use-format";
import { useTranslations } from "next-intl";
import { useChangeWords } from "../imports/use-change-words.ts";
import type { Asset } from "./asset-panel.tsx";

type Props = { history: NonNullable<Asset["history"]>; createdAt: Asset["createdAt"] };

export function AssetHistory({ history, createdAt }: Props) {
  const [t, format, changeWords] = [useTranslations("assets"), useFormat(), useChangeWords()];
  if (history.length === 0) {
    return <p className="text-sm text-muted">{t("panel.noHistory", { date: format.date(createdAt) })}</p>;
  }
  return (
    <Timeline label={t("panel.history")}>
      {history.map(({ inventoryRevision, at, by, cause, changes, import: imported }) => (
        <TimelineItem
          key={inventoryRevision}
          time={<Time {...format.when(at)} absolute={format.date(at)} />}
          title={
            imported ? (
              <TextLink quiet href={`/imports/${imported.id}`} className="break-all">
                {t("causes.import", { filename: imported.filename })}
              </TextLink>
            ) : (
              t(`causes.${cause as "isolated"}`)
            )
          }
        >
          <span className="text-sm">{[imported && changeWords(changes), by].filter(Boolean).join(" · ")}</span>
        </TimelineItem>
      ))}
    </Timeline>
  );
}
