"use client";

import { Button } from "@candor/ui/button";
import { onDemand } from "@candor/ui/on-demand";
import { useTranslations } from "next-intl";

const Question = onDemand(() => import("./revoke-grant-dialog.tsx").then((part) => part.RevokeGrantDialog), "dialog");

export function RevokeGrant(which: { tenantId: string; grantId: string }) {
  const t = useTranslations("grants");
  return <Question {...which} trigger={<Button size="sm">{t("revoke")}</Button>} />;
}
