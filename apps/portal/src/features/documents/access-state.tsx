"use client";

import { Badge } from "@candor/ui/badge";
import { Clock, FileLock2, Lock, LockOpen } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Evidence } from "./documents.tsx";

type Props = { of: Pick<Evidence, "version" | "hasAsked" | "awaitsAgreement"> };

/** Whether I may open it now, after the agreement, have asked, or can ask. */
export function AccessState({ of: { version, hasAsked, awaitsAgreement } }: Props) {
  const t = useTranslations("documents");
  if (version)
    return (
      <Badge tone="success" icon={<LockOpen aria-hidden />}>
        {t("open")}
      </Badge>
    );
  if (awaitsAgreement)
    return (
      <Badge tone="warning" icon={<FileLock2 aria-hidden />}>
        {t("awaitsAgreement")}
      </Badge>
    );
  if (hasAsked)
    return (
      <Badge tone="info" icon={<Clock aria-hidden />}>
        {t("asked")}
      </Badge>
    );
  return <Badge icon={<Lock aria-hidden />}>{t("locked")}</Badge>;
}
