"use client";

import { Panel } from "@candor/ui/panel";
import { ProgressLine } from "@candor/ui/progress-line";
import { useFormat } from "@candor/web/use-format";
import { useTranslations } from "next-intl";
import type { MyAdvisoryData } from "./my-advisory.tsx";

/** How far the remediation is, and how much inventory stands behind the answer. */
export function Coverage({ standing }: Pick<MyAdvisoryData, "standing">) {
  const [t, trace, format] = [useTranslations("exposures.advisory"), useTranslations("exposures.trace"), useFormat()];
  const { affectedCount, remediatedCount, assetCount, coveredCount, inventoryAt } = standing;
  return (
    <Panel title={t("forYou")}>
      <div className="flex flex-col gap-4">
        {affectedCount > 0 && remediatedCount > 0 && (
          <ProgressLine
            label={t("progress")}
            value={remediatedCount}
            max={affectedCount}
            words={t("progressWords", { fixed: remediatedCount, affected: affectedCount })}
            tone={remediatedCount === affectedCount ? "success" : "accent"}
          />
        )}
        <ProgressLine
          label={t("coverage")}
          value={coveredCount}
          max={Math.max(1, assetCount)}
          words={assetCount > 0 ? t("coverageWords", { covered: coveredCount, assets: assetCount }) : t("coverageNone")}
          tone={coveredCount === assetCount ? "accent" : "warning"}
        />
        {inventoryAt && (
          <p className="text-xs text-muted">{trace("inventoryFrom", { date: format.date(inventoryAt) })}</p>
        )}
      </div>
    </Panel>
  );
}
