"use client";

import { Badge } from "@candor/ui/badge";
import { CircleCheck, CircleX, Clock } from "lucide-react";
import { useTranslations } from "next-intl";

const looks = {
  open: { tone: "info", Icon: Clock },
  approved: { tone: "success", Icon: CircleCheck },
  narrowed: { tone: "success", Icon: CircleCheck },
  refused: { tone: "danger", Icon: CircleX },
} as const;

/** How a request was answered; null: not yet. */
export function Decision({ of }: { of: "approved" | "narrowed" | "refused" | null }) {
  const t = useTranslations("accessRequests");
  const { tone, Icon } = looks[of ?? "open"];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />}>
      {t(`decisions.${of ?? "open"}`)}
    </Badge>
  );
}
