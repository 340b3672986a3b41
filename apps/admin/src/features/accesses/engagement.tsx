"use client";

import { DataTable } from "@candor/ui/data-table";
import { Section } from "@candor/ui/section";
import { Time } from "@candor/ui/time";
import { useFormat } from "@candor/web/use-format";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { DayBars } from "./day-bars.tsx";
import { ViewAs } from "./view-as.tsx";

type Props = { tenant: { id: string; name: string }; mayLook: boolean };

/** Who of a customer opened what in four weeks, and who never did. */
export function Engagement({ tenant, mayLook }: Props) {
  const [api, t, format] = [useApi(), useTranslations("accesses.staff"), useFormat()];
  const { data: people } = useSuspenseQuery(api.accesses.summary.queryOptions({ tenantId: tenant.id }));
  const most = Math.max(1, ...people.flatMap(({ days }) => days));
  return (
    <Section title={t("engagement")} description={t("engagementText")}>
      <DataTable
        label={t("engagement")}
        rows={people}
        rowId={({ memberId }) => memberId}
        empty={<p className="p-4 text-muted">{t("nobody")}</p>}
        columns={[
          { id: "who", header: t("columns.who"), cell: ({ name }) => name },
          {
            id: "did",
            header: t("columns.did"),
            cell: ({ reads, downloads, lastAt }) => (lastAt ? t("did", { reads, downloads }) : t("never")),
          },
          {
            id: "days",
            header: t("columns.days"),
            hideBelow: "md",
            cell: ({ days, name }) => (
              <DayBars
                days={days}
                most={most}
                label={t("bars", { name, count: days.reduce((sum, one) => sum + one, 0) })}
              />
            ),
          },
          {
            id: "last",
            header: t("columns.last"),
            hideBelow: "lg",
            cell: ({ lastAt }) => (lastAt ? <Time {...format.when(new Date(lastAt))} className="tabular" /> : "–"),
          },
          {
            id: "look",
            header: t("columns.look"),
            align: "end",
            cell: ({ memberId, name }) => mayLook && <ViewAs tenantId={tenant.id} memberId={memberId} name={name} />,
          },
        ]}
      />
    </Section>
  );
}
