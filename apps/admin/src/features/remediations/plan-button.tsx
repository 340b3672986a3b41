"use client";

import { Button } from "@candor/ui/button";
import { onDemand } from "@candor/ui/on-demand";
import { CalendarPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import type { PlanProps } from "./plan-remediation.tsx";

const PlanRemediation = onDemand(() => import("./plan-remediation.tsx").then((part) => part.PlanRemediation), "dialog");

export function PlanButton(props: PlanProps) {
  const t = useTranslations("remediations.plan");
  return (
    <PlanRemediation
      {...props}
      trigger={
        <Button data-edit icon={<CalendarPlus aria-hidden />}>
          {t("open")}
        </Button>
      }
    />
  );
}
