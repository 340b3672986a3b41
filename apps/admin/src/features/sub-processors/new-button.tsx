"use client";

import { Button } from "@candor/ui/button";
import { onDemand } from "@candor/ui/on-demand";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";

const NewSubProcessor = onDemand(
  () => import("./new-sub-processor.tsx").then((part) => part.NewSubProcessor),
  "dialog",
);

export function NewButton() {
  const t = useTranslations("subProcessors.staff");
  const trigger = (
    <Button variant="primary" icon={<Plus aria-hidden />}>
      {t("new")}
    </Button>
  );
  return <NewSubProcessor trigger={trigger} />;
}
