"use client";

import { Button } from "@candor/ui/button";
import { onDemand } from "@candor/ui/on-demand";
import { useTranslations } from "next-intl";

const ViewAsDialog = onDemand(() => import("./view-as-dialog.tsx").then((part) => part.ViewAsDialog), "dialog");

export function ViewAs(whom: { tenantId: string; memberId: string; name: string }) {
  const t = useTranslations("accesses.staff");
  return <ViewAsDialog {...whom} trigger={<Button size="sm">{t("viewAs")}</Button>} />;
}
