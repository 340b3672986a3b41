"use client";

import type { ExposureStatus } from "@candor/ui/status-shape";
import { useTranslations } from "next-intl";

type Standing = { status: ExposureStatus; affectedCount: number; assetCount: number };

/** The sentence that a tenant reads first. */
export function useReads() {
  const t = useTranslations("advisories.reads");
  return ({ status, affectedCount, assetCount }: Standing) => {
    if (status !== "affected") return t(status);
    return affectedCount > 0 ? t("affected", { affected: affectedCount, total: assetCount }) : t("affectedNoCount");
  };
}
