"use client";

import { Button } from "@candor/ui/button";
import { Deadline, deadlineTone } from "@candor/ui/deadline";
import { onDemand } from "@candor/ui/on-demand";
import { useFormat } from "@candor/web/use-format";
import { useTranslations } from "next-intl";
import { ChangeWords } from "./change-words.tsx";
import { Objections } from "./objections.tsx";
import type { Notice, SubProcessor } from "./sub-processors.tsx";

const ObjectToChange = onDemand(() => import("./object-to-change.tsx").then((part) => part.ObjectToChange), "dialog");

type Props = { notice: Notice; subProcessor: SubProcessor | undefined; tenant: string; mayObject: boolean };

export function UpcomingChange({ notice, subProcessor, tenant, mayObject }: Props) {
  const [t, format] = [useTranslations("subProcessors"), useFormat()];
  const { id, change, effectiveOn, isOpen, objections } = notice;
  const name = notice.subProcessor.name;
  return (
    <li className="flex flex-col gap-4 rounded-md border border-line bg-surface p-4">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h3 className="text-base font-semibold">{t(`changes.${change}`, { name })}</h3>
        <span className="text-sm text-muted">
          {t(change === "end" ? "effectiveEnd" : "effective", { day: format.day(effectiveOn) })}
        </span>
      </div>
      <ChangeWords notice={notice} subProcessor={subProcessor} />
      {change !== "end" && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <LastDay notice={notice} />
          {isOpen && mayObject && (
            <ObjectToChange noticeId={id} name={name} tenant={tenant} trigger={<Button>{t("object.open")}</Button>} />
          )}
          {isOpen && !mayObject && <span className="text-sm text-muted">{t("object.viewer")}</span>}
        </div>
      )}
      {objections > 0 && <Objections noticeId={id} />}
    </li>
  );
}

const dayMs = 86_400_000;

function LastDay({ notice: { objectBy, publishedAt, isOpen } }: { notice: Notice }) {
  const [t, format] = [useTranslations("subProcessors"), useFormat()];
  const day = format.day(objectBy);
  if (!isOpen) return <span className="text-sm text-muted">{t("closed", { day })}</span>;
  // The last day counts whole; on which day it is now, the server has said.
  const due = Date.parse(objectBy) + dayMs;
  const tone = deadlineTone({ from: Date.parse(publishedAt), due, now: Math.min(format.now.getTime(), due - 1) });
  return <Deadline tone={tone} words={t("until", { day })} />;
}
