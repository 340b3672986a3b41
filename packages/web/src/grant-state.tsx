"use client";

import { Badge } from "@candor/ui/badge";
import { CircleCheck, CircleSlash, Clock } from "lucide-react";
import { useTranslations } from "next-intl";
import { useFormat } from "./use-format.ts";

type Moment = string | Date | null;
type Props = { grant: { isLive: boolean; revokedAt: Moment; revocation: string | null; expiresAt: Moment } };

/** Until when something that was given opens, or how it ended. */
export function GrantState({ grant: { isLive, revokedAt, revocation, expiresAt } }: Props) {
  const [t, format] = [useTranslations("grants"), useFormat()];
  if (revokedAt)
    return (
      <span className="flex flex-col items-start">
        <Badge tone="danger" icon={<CircleSlash aria-hidden />}>
          {t("revoked", { date: format.date(revokedAt) })}
        </Badge>
        <span className="text-sm text-muted">{revocation}</span>
      </span>
    );
  if (!isLive)
    return (
      <Badge icon={<Clock aria-hidden />}>{t("expired", { date: expiresAt ? format.date(expiresAt) : "" })}</Badge>
    );
  return (
    <Badge tone="success" icon={<CircleCheck aria-hidden />}>
      {expiresAt ? t("until", { date: format.date(expiresAt) }) : t("always")}
    </Badge>
  );
}
