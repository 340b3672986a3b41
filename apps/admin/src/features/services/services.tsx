"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { type Column, DataTable } from "@candor/ui/data-table";
import { EmptyState } from "@candor/ui/empty-state";
import { PageHeader } from "@candor/ui/page-header";
import { SplitView } from "@candor/ui/split-view";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Layers } from "lucide-react";
import { useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { useSearchParams } from "next/navigation";
import { useApi } from "../../trpc/client.tsx";
import { NewButton } from "./new-button.tsx";
import { Regions } from "./regions.tsx";

/** Fetched with the first row that is opened. */
const ServicePanel = dynamic(() => import("./service-panel.tsx").then((part) => part.ServicePanel), {
  loading: () => null,
});

export type Service = AdminOutputs["services"]["list"][number];
export type Region = AdminOutputs["services"]["regions"][number];

/** What is sold and where: a few dozen rows, so they come whole. */
export function Services() {
  const [api, t] = [useApi(), useTranslations("services")];
  const { data: me } = useSuspenseQuery(api.profiles.me.queryOptions());
  const { data: services } = useSuspenseQuery(api.services.list.queryOptions());
  const { data: regions } = useSuspenseQuery(api.services.regions.queryOptions());
  const mayChange = me.role === "advisory_admin";
  const mayDefine = mayChange && regions.length > 0;
  const open = useSearchParams().get("service");
  const service = services.find(({ slug }) => slug === open);
  const count = { services: services.length, regions: regions.length };
  return (
    <div className="flex flex-col gap-8">
      <PageHeader
        title={t("title")}
        answer={services.length > 0 ? t("answer", count) : t("answerNone")}
        subtitle={t("intro")}
        actions={mayDefine && services.length > 0 && <NewButton services={services} regions={regions} />}
      />
      <SplitView
        list={
          <DataTable
            label={t("list")}
            columns={useColumns()}
            rows={services}
            rowId={({ slug }) => slug}
            rowHref={({ slug }) => `/services?service=${slug}`}
            openId={service?.slug}
            empty={
              <EmptyState
                icon={<Layers aria-hidden />}
                title={t("empty")}
                action={mayDefine && <NewButton services={services} regions={regions} />}
              >
                {t(mayChange ? (mayDefine ? "emptyTextNext" : "emptyText") : "emptyTextReader")}
              </EmptyState>
            }
          />
        }
        detail={
          service && <ServicePanel key={service.slug} service={service} regions={regions} mayChange={mayChange} />
        }
      />
      <Regions services={services} regions={regions} mayChange={mayChange} />
    </div>
  );
}

function useColumns(): Column<Service>[] {
  const t = useTranslations("services.columns");
  return [
    {
      id: "service",
      header: t("service"),
      cell: ({ name, slug }) => (
        <span className="flex flex-col">
          {name}
          <span className="font-mono text-xs font-normal text-muted">{slug}</span>
        </span>
      ),
    },
    { id: "regions", header: t("regions"), cell: ({ regions }) => regions.map(({ name }) => name).join(", ") },
  ];
}
