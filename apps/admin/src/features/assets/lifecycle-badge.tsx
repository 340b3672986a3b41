"use client";

import { Badge } from "@candor/ui/badge";
import { CircleCheck, CircleSlash, Unplug } from "lucide-react";
import { useTranslations } from "next-intl";

const looks = {
  in_service: { tone: "neutral", Icon: CircleCheck },
  isolated: { tone: "warning", Icon: Unplug },
  decommissioned: { tone: "unknown", Icon: CircleSlash },
} as const;

export function LifecycleBadge({ lifecycle }: { lifecycle: keyof typeof looks }) {
  const { tone, Icon } = looks[lifecycle];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />}>
      {useTranslations("assets.lifecycles")(lifecycle)}
    </Badge>
  );
}
