import type { Answerable } from "@candor/domain/exposures/inputs";
import type { Format } from "@candor/i18n/format";
import type { useTranslations } from "next-intl";

/** How many hosts this is about, and how many of them are done. */
export function hostCount(standing: Answerable, t: ReturnType<typeof useTranslations<never>>, format: Format) {
  const { affectedCount, remediatedCount, undecidedCount, assetCount, reason } = standing;
  if (reason === "statement") return <span className="text-muted">{t("exposures.list.wholeService")}</span>;
  const concerned = affectedCount || undecidedCount;
  if (concerned === 0) return <span className="text-muted">{t("exposures.list.noHosts")}</span>;
  return (
    <span className="tabular">
      {t("exposures.list.hosts", { affected: format.number(concerned), assets: format.number(assetCount) })}
      {remediatedCount > 0 && (
        <span className="text-muted">, {t("exposures.list.hostsFixed", { fixed: remediatedCount })}</span>
      )}
    </span>
  );
}
