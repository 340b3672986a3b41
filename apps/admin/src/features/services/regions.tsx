"use client";

import { Button } from "@candor/ui/button";
import { type Column, DataTable } from "@candor/ui/data-table";
import { EmptyState } from "@candor/ui/empty-state";
import { Section } from "@candor/ui/section";
import { MapPin, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { useState } from "react";
import type { Region, Service } from "./services.tsx";

/** Fetched with the first region that is opened. */
const RegionDialog = dynamic(() => import("./region-dialog.tsx").then((part) => part.RegionDialog), {
  loading: () => null,
});

type Props = { services: Service[]; regions: Region[]; mayChange: boolean };

/** A row opens the dialog in which the region is renamed; somebody who may not change it only reads. */
export function Regions({ services, regions, mayChange }: Props) {
  const t = useTranslations("services");
  const [open, setOpen] = useState<Region | "new" | null>(null);
  const columns: Column<Region>[] = [
    { id: "name", header: t("regionColumns.name"), cell: ({ name }) => name },
    {
      id: "code",
      header: t("regionColumns.code"),
      cell: ({ code }) => <span className="font-mono text-xs">{code}</span>,
    },
    {
      id: "services",
      header: t("regionColumns.services"),
      align: "end",
      cell: ({ code }) => t("regionServices", { count: soldIn(code, services) }),
    },
  ];
  return (
    <Section
      title={t("regionList")}
      description={t("regionHint")}
      actions={
        mayChange && (
          <Button
            variant={regions.length === 0 ? "primary" : "secondary"}
            icon={<Plus aria-hidden />}
            onClick={() => setOpen("new")}
          >
            {t("newRegion")}
          </Button>
        )
      }
    >
      <DataTable
        label={t("regionList")}
        columns={columns}
        rows={regions}
        rowId={({ code }) => code}
        onOpen={mayChange ? setOpen : undefined}
        empty={
          <EmptyState icon={<MapPin aria-hidden />} title={t("regionsEmpty")}>
            {t("regionsEmptyText")}
          </EmptyState>
        }
      />
      {open && (
        <RegionDialog
          region={open === "new" ? undefined : open}
          others={open === "new" ? regions : []}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  );
}

const soldIn = (code: string, services: Service[]) =>
  services.filter(({ regions }) => regions.some((region) => region.code === code)).length;
