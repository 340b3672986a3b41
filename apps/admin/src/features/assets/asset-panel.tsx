"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { Button } from "@candor/ui/button";
import { DefinitionList } from "@candor/ui/definition-list";
import { DetailPanel } from "@candor/ui/detail-panel";
import { SkeletonText } from "@candor/ui/skeleton";
import { useErrorWords } from "@candor/web/use-error-words";
import { useFormat } from "@candor/web/use-format";
import { useQuery } from "@tanstack/react-query";
import { Upload } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useApi } from "../../trpc/client.tsx";
import { AssetComponents } from "./asset-components.tsx";
import { AssetHistory } from "./asset-history.tsx";
import { AssetRemediations } from "./asset-remediations.tsx";
import { AssetSteps } from "./asset-steps.tsx";
import { LifecycleBadge } from "./lifecycle-badge.tsx";
import { Owner } from "./owner.tsx";

export type Asset = AdminOutputs["assets"]["get"];
type Props = { assetId: string; closeHref: string; mayChange: boolean };

export function AssetPanel({ assetId, closeHref, mayChange }: Props) {
  const [api, router] = [useApi(), useRouter()];
  const [t, actions, errorWords] = [useTranslations("assets"), useTranslations("actions"), useErrorWords()];
  const { data: asset, error } = useQuery(api.assets.get.queryOptions({ assetId }));
  return (
    <DetailPanel
      label={t("panel.label", { name: asset?.name ?? "" })}
      title={asset?.name ?? (error ? errorWords(error).title : "…")}
      closeLabel={actions("close")}
      onClose={() => router.push(closeHref as never, { scroll: false })}
    >
      {asset && <Details asset={asset} mayChange={mayChange} />}
      {error && <p className="text-base text-muted">{errorWords(error).description}</p>}
      {!asset && !error && <SkeletonText lines={8} />}
    </DetailPanel>
  );
}

function Details({ asset, mayChange }: { asset: Asset; mayChange: boolean }) {
  const [t, format] = [useTranslations("assets"), useFormat()];
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-col gap-4">
        <DefinitionList
          items={[
            { term: t("columns.lifecycle"), detail: <LifecycleBadge lifecycle={asset.lifecycle} /> },
            { term: t("columns.kind"), detail: t(`kinds.${asset.kind}`) },
            ...(asset.model ? [{ term: t("columns.model"), detail: asset.model }] : []),
            { term: t("columns.service"), detail: `${asset.service.name}, ${asset.region.name}` },
            { term: t("columns.tenant"), detail: <Owner asset={asset} /> },
            ...(asset.serial
              ? [{ term: t("columns.serial"), detail: <span className="font-mono text-sm">{asset.serial}</span> }]
              : []),
          ]}
        />
        {mayChange && <AssetSteps asset={asset} />}
      </div>
      <Part
        title={t("panel.components", { count: asset.componentCount })}
        aside={asset.bomAt && t("panel.bomOf", { date: format.date(asset.bomAt) })}
      >
        {asset.componentCount > 0 && <AssetComponents asset={asset} />}
        {!asset.bomAt && (
          <div className="flex flex-col items-start gap-2">
            <p className="text-sm text-muted">{t("panel.componentsNone")}</p>
            {mayChange && (
              <Button
                size="sm"
                icon={<Upload aria-hidden />}
                href={`/imports?kind=cyclonedx&target=${encodeURIComponent(asset.name)}`}
              >
                {t("panel.importBom")}
              </Button>
            )}
          </div>
        )}
      </Part>
      <Part title={t("panel.remediations")}>
        <AssetRemediations asset={asset} mayChange={mayChange} />
      </Part>
      {asset.history && (
        <Part title={t("panel.history")}>
          <AssetHistory history={asset.history} createdAt={asset.createdAt} />
        </Part>
      )}
    </div>
  );
}

function Part({ title, aside, children }: { title: string; aside?: React.ReactNode; children: React.ReactNode }) {
  return (
    <section className="flex flex-col gap-2">
      <h3 className="flex flex-wrap items-baseline gap-x-2 text-sm font-semibold">
        {title}
        {aside && <span className="text-xs font-normal text-muted">{aside}</span>}
      </h3>
      {children}
    </section>
  );
}
