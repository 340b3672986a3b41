"use client";

import { localised } from "@candor/i18n/localised";
import { Badge } from "@candor/ui/badge";
import { TextLink } from "@candor/ui/text-link";
import { useFormat } from "@candor/web/use-format";
import { useTranslations } from "next-intl";
import { CompleteRemediation } from "../remediations/complete-remediation.tsx";
import type { Asset } from "./asset-panel.tsx";

export function AssetRemediations({ asset, mayChange }: { asset: Asset; mayChange: boolean }) {
  const [t, assets, format] = [useTranslations("remediations"), useTranslations("assets.panel"), useFormat()];
  if (asset.remediations.length === 0) return <p className="text-sm text-muted">{assets("noRemediations")}</p>;
  return (
    <ul className="flex flex-col divide-y divide-line">
      {asset.remediations.map(({ id, advisoryId, trackingId, title, kind, plannedFor, doneAt }) => {
        const { text, lang } = localised(title, format.locale);
        return (
          <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2 first:pt-0">
            <span className="me-auto flex min-w-0 flex-col gap-0.5">
              <TextLink quiet href={`/advisories/${encodeURIComponent(trackingId)}`} lang={lang} className="text-base">
                {text}
              </TextLink>
              <span className="flex flex-wrap items-center gap-x-2 text-sm text-muted">
                <Badge tone={doneAt ? "success" : "info"}>{t(`kinds.${kind}`)}</Badge>
                {doneAt && t("done", { date: format.date(doneAt) })}
                {!doneAt && (plannedFor ? t("planned", { date: format.date(plannedFor) }) : t("unplanned"))}
              </span>
            </span>
            {mayChange && !doneAt && (
              <CompleteRemediation advisoryId={advisoryId} selection={{ assetIds: [asset.id] }} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
