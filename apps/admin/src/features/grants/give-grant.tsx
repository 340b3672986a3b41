"use client";

import { Button } from "@candor/ui/button";
import { onDemand } from "@candor/ui/on-demand";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";

const GiveGrantDialog = onDemand(
  () => import("./give-grant-dialog.tsx").then((part) => part.GiveGrantDialog),
  "dialog",
);

/** The button; its dialog comes when somebody goes for it. */
export function GiveGrant({ tenant }: { tenant: { id: string; name: string } }) {
  const t = useTranslations("grants");
  const trigger = (
    <Button variant="primary" icon={<Plus aria-hidden />}>
      {t("give")}
    </Button>
  );
  return <GiveGrantDialog tenant={tenant} trigger={trigger} />;
}
