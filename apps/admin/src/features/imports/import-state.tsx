"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { Badge } from "@candor/ui/badge";
import { ProgressLine } from "@candor/ui/progress-line";
import { CircleCheck, CircleX, Clock, LoaderCircle } from "lucide-react";
import { useTranslations } from "next-intl";

type Import = Pick<AdminOutputs["imports"]["list"]["rows"][number], "state" | "rowsDone" | "rowsTotal" | "filename">;

const looks = {
  queued: { tone: "neutral", Icon: Clock },
  running: { tone: "info", Icon: LoaderCircle },
  done: { tone: "success", Icon: CircleCheck },
  failed: { tone: "danger", Icon: CircleX },
} as const;

export const isOpen = ({ state }: { state: Import["state"] }) => state === "queued" || state === "running";

export function ImportState({ one, className }: { one: Import; className?: string }) {
  const t = useTranslations("imports");
  const { tone, Icon } = looks[one.state];
  if (one.state === "running" && one.rowsTotal > 0) {
    return (
      <ProgressLine
        className={className}
        label={t("progressLabel", { filename: one.filename })}
        hideLabel
        value={one.rowsDone}
        max={one.rowsTotal}
        words={t("progress", { done: one.rowsDone, total: one.rowsTotal })}
      />
    );
  }
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />}>
      {t(`states.${one.state}`)}
    </Badge>
  );
}
