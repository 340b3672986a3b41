"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { Badge } from "@candor/ui/badge";
import { CircleCheck, Clock, PencilLine, TriangleAlert, XCircle } from "lucide-react";
import { useTranslations } from "next-intl";

type Row = Pick<
  AdminOutputs["libraryEntries"]["list"]["rows"][number],
  "isWaiting" | "approvedAt" | "retiredAt" | "stale"
>;

/** Whether an answer can be relied on now, and if not, why. */
export function EntryState({ of: { isWaiting, approvedAt, retiredAt, stale } }: { of: Row }) {
  const t = useTranslations("libraryEntries.states");
  if (retiredAt) return <Badge icon={<XCircle aria-hidden />}>{t("retired")}</Badge>;
  return (
    <span className="flex flex-wrap gap-1">
      {stale.length > 0 && (
        <Badge tone="danger" icon={<TriangleAlert aria-hidden />}>
          {t("stale")}
        </Badge>
      )}
      {isWaiting && (
        <Badge tone="warning" icon={approvedAt ? <Clock aria-hidden /> : <PencilLine aria-hidden />}>
          {t(approvedAt ? "changed" : "waiting")}
        </Badge>
      )}
      {stale.length === 0 && !isWaiting && (
        <Badge tone="success" icon={<CircleCheck aria-hidden />}>
          {t("approved")}
        </Badge>
      )}
    </span>
  );
}
