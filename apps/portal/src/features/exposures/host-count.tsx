"use client";

import { useTranslations } from "next-intl";
import type { Answerable } from "@candor/domain/exposures/inputs";

/** How many hosts this is about, and how many of them are done. */
export function HostCount({ standing }: { standing: Answerable }) {
  const t = useTranslations("exposures.list");
  const { affectedCount, remediatedCount, undecidedCount, assetCount, reason } = standing;
  if (reason === "statement") return <span className="text-muted">{t("wholeService")}</span>;
  const concerned = affectedCount || undecidedCount;
  if (concerned === 0) return <span className="text-muted">{t("noHosts")}</span>;
  return (
    <span className="tabular">
      {t("hosts", { affected: concerned, assets: assetCount })}
      {remediatedCount > 0 && <span className="text-muted">, {t("hostsFixed", { fixed: remediatedCount })}</span>}
    </span>
  );
}
