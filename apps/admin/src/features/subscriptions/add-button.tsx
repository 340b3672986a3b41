"use client";

import { Button } from "@candor/ui/button";
import { onDemand } from "@candor/ui/on-demand";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Tenant } from "../tenants/tenant.tsx";

const AddSubscription = onDemand(() => import("./add-subscription.tsx").then((part) => part.AddSubscription), "dialog");

export function AddButton({ tenant }: { tenant: Tenant }) {
  const t = useTranslations("subscriptions.add");
  const trigger = (
    <Button variant="primary" icon={<Plus aria-hidden />}>
      {t("open")}
    </Button>
  );
  return <AddSubscription tenant={tenant} trigger={trigger} />;
}
