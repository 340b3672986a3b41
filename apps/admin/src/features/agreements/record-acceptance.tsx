"use client";

import { Button } from "@candor/ui/button";
import { onDemand } from "@candor/ui/on-demand";
import { useTranslations } from "next-intl";

const RecordDialog = onDemand(
  () => import("./record-acceptance-dialog.tsx").then((part) => part.RecordAcceptanceDialog),
  "dialog",
);

type Props = { tenant: { id: string; name: string }; agreement: { id: string; number: number } };

export function RecordAcceptance(props: Props) {
  const t = useTranslations("agreements.staff");
  return <RecordDialog {...props} trigger={<Button>{t("record")}</Button>} />;
}
