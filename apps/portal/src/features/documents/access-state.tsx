"use client";

import { Badge } from "@candor/ui/badge";
import { Clock, Lock, LockOpen } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Evidence } from "./documents.tsx";

/** Whether I may open it now, have asked, or can ask. */
export function AccessState({ of: { version, hasAsked } }: { of: Pick<Evidence, "version" | "hasAsked"> }) {
  const t = useTranslations("documents");
  if (version)
    return (
      <Badge tone="success" icon={<LockOpen aria-hidden />}>
        {t("open")}
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
