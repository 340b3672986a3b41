"use client";

import { Button } from "@candor/ui/button";
import { onDemand } from "@candor/ui/on-demand";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Region, Service } from "./services.tsx";

const NewService = onDemand(() => import("./new-service.tsx").then((part) => part.NewService), "dialog");

export function NewButton({ services, regions }: { services: Service[]; regions: Region[] }) {
  const t = useTranslations("services");
  const trigger = (
    <Button variant="primary" icon={<Plus aria-hidden />}>
      {t("new")}
    </Button>
  );
  return <NewService services={services} regions={regions} trigger={trigger} />;
}
