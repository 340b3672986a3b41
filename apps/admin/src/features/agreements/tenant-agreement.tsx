"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { Badge } from "@candor/ui/badge";
import { type Column, DataTable } from "@candor/ui/data-table";
import { Section } from "@candor/ui/section";
import { TextLink } from "@candor/ui/text-link";
import { Time } from "@candor/ui/time";
import { useDay } from "@candor/web/use-day";
import { useFormat } from "@candor/web/use-format";
import { useSuspenseQuery } from "@tanstack/react-query";
import { CircleCheck, Clock } from "lucide-react";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { OverrideAgreement } from "./override-agreement.tsx";
import { PublishAgreement } from "./publish-agreement.tsx";
import { RecordAcceptance } from "./record-acceptance.tsx";

type Acceptance = AdminOutputs["agreements"]["ofTenant"]["acceptances"][number];
type Props = { tenant: { id: string; name: string }; mayChange: boolean; mayPublish: boolean };

/** What is asked of one customer, whether it holds, and everything that was ever accepted for it. */
export function TenantAgreement({ tenant, mayChange, mayPublish }: Props) {
  const [api, t] = [useApi(), useTranslations("agreements.staff")];
  const { data } = useSuspenseQuery(api.agreements.ofTenant.queryOptions({ tenantId: tenant.id }));
  const { data: all } = useSuspenseQuery(api.agreements.list.queryOptions());
  const columns = useColumns();
  const { mode, holds, agreement, acceptances } = data;
  const own = all.find(({ forTenantId }) => forTenantId === tenant.id);
  const words = all.find(({ id }) => id === agreement?.id);
  return (
    <Section
      title={t("ofTenant")}
      description={t(`modes.${mode}`)}
      actions={
        mayChange && (
          <>
            {mayPublish && <PublishAgreement before={own ?? words} tenantId={tenant.id} />}
            <OverrideAgreement tenantId={tenant.id} mode={mode} hasOwn={own !== undefined} />
            {agreement && mode !== "waived" && <RecordAcceptance tenant={tenant} agreement={agreement} />}
          </>
        )
      }
    >
      <p className="flex flex-wrap items-center gap-2">
        <Badge tone={holds ? "success" : "warning"} icon={holds ? <CircleCheck aria-hidden /> : <Clock aria-hidden />}>
          {t(mode === "waived" ? "waived" : holds ? "holds" : agreement ? "open" : "noneAsked")}
        </Badge>
        {agreement && mode !== "waived" && (
          <TextLink href={`/agreements/${agreement.id}`}>{t("version", { number: agreement.number })}</TextLink>
        )}
      </p>
      {acceptances.length > 0 && (
        <DataTable label={t("acceptances")} columns={columns} rows={acceptances} rowId={({ id }) => id} empty={null} />
      )}
    </Section>
  );
}

function useColumns(): Column<Acceptance>[] {
  const [t, agreements, format, day] = [
    useTranslations("agreements.staff"),
    useTranslations("agreements"),
    useFormat(),
    useDay(),
  ];
  return [
    {
      id: "who",
      header: agreements("columns.who"),
      cell: ({ name, title }) => [name, title].filter(Boolean).join(", "),
    },
    { id: "what", header: agreements("columns.what"), cell: ({ number }) => t("version", { number }) },
    {
      id: "how",
      header: agreements("columns.how"),
      cell: ({ kind, signedOn }) =>
        kind === "elsewhere" && signedOn ? t("signedOn", { date: day(signedOn) }) : agreements(`kinds.${kind}`),
    },
    {
      id: "at",
      header: agreements("columns.at"),
      cell: ({ at }) => <Time {...format.when(at)} className="tabular" />,
    },
    {
      id: "proof",
      header: t("proof"),
      align: "end",
      cell: ({ id, kind, sealedAt }) =>
        kind === "elsewhere" || sealedAt ? (
          <TextLink href={`/acceptances/${id}`} file>
            {t("download")}
          </TextLink>
        ) : (
          t("notSealed")
        ),
    },
  ];
}
