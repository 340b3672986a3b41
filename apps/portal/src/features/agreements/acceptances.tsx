"use client";

import type { PortalOutputs } from "@candor/api/portal";
import { type Column, DataTable } from "@candor/ui/data-table";
import { Section } from "@candor/ui/section";
import { TextLink } from "@candor/ui/text-link";
import { Time } from "@candor/ui/time";
import { useDay } from "@candor/web/use-day";
import { useFormat } from "@candor/web/use-format";
import { useTranslations } from "next-intl";

type Row = PortalOutputs["agreements"]["get"]["acceptances"][number];

/** Who accepted which words when: never changed, never deleted. */
export function Acceptances({ rows }: { rows: Row[] }) {
  const t = useTranslations("agreements");
  return (
    <Section title={t("history")}>
      <DataTable label={t("history")} columns={useColumns()} rows={rows} rowId={({ id }) => id} empty={null} />
    </Section>
  );
}

function useColumns(): Column<Row>[] {
  const [t, format, day] = [useTranslations("agreements"), useFormat(), useDay()];
  return [
    { id: "who", header: t("columns.who"), cell: ({ name, title }) => [name, title].filter(Boolean).join(", ") },
    { id: "what", header: t("columns.what"), cell: ({ number }) => t("version", { number }) },
    {
      id: "how",
      header: t("columns.how"),
      cell: ({ kind, signedOn, isStamped }) =>
        kind === "elsewhere" && signedOn
          ? t("signedOn", { date: day(signedOn) })
          : t(isStamped ? "stamped" : `kinds.${kind}`),
    },
    {
      id: "at",
      header: t("columns.at"),
      cell: ({ at }) => <Time {...format.when(at)} className="tabular" />,
    },
    {
      id: "proof",
      header: t("columns.proof"),
      align: "end",
      cell: ({ id, isReadable, kind, sealedAt }) => {
        if (!isReadable) return "–";
        if (kind === "click" && !sealedAt) return t("notSealed");
        return (
          <TextLink href={`/acceptances/${id}`} file>
            {t("proof")}
          </TextLink>
        );
      },
    },
  ];
}
