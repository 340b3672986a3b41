"use client";

import { cn } from "@candor/ui/cn";
import { CircleAlert, CircleCheck, CircleDashed, LoaderCircle } from "lucide-react";
import { useTranslations } from "next-intl";
import { useFormat } from "../../use-format.ts";
import type { DraftState } from "./draft-session.ts";

const icons = {
  saved: CircleCheck,
  unsaved: CircleDashed,
  saving: LoaderCircle,
  failed: CircleAlert,
  clash: CircleAlert,
};

/** Where one's words are: always visible, spoken when it changes for the worse. */
export function SaveState({ saving, saved }: DraftState) {
  const t = useTranslations("advisories.saving");
  const format = useFormat();
  const Icon = icons[saving];
  const isTrouble = saving === "failed" || saving === "clash";
  const words = saving === "saved" ? t("savedAt", { time: format.dateTime(saved.updatedAt) }) : t(saving);
  return (
    <span
      role={isTrouble ? "alert" : "status"}
      aria-label={t("label")}
      className={cn("inline-flex items-center gap-1.5 text-sm", isTrouble ? "font-medium text-danger" : "text-muted")}
    >
      <Icon aria-hidden className={cn("size-4 shrink-0", saving === "saving" && "animate-spin")} />
      {words}
    </span>
  );
}
