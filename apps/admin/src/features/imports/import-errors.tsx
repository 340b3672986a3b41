"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { type Column, DataTable } from "@candor/ui/data-table";
import { Section } from "@candor/ui/section";
import { MoreRows } from "@candor/web/more-rows";
import { usePages } from "@candor/web/use-pages";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import type { Import } from "./import.tsx";

type Fault = AdminOutputs["imports"]["errors"]["rows"][number];
const [nothing, kept] = [{ rows: [], next: null }, 500];

export function ImportErrors({ one: { id: importId, errorCount } }: { one: Import }) {
  const [api, cache, t] = [useApi(), useQueryClient(), useTranslations("imports.one")];
  const { data: first = nothing, isPending } = useQuery({
    ...api.imports.errors.queryOptions({ importId }),
    // Asked once before the import had ended, there was nothing to say yet.
    refetchOnMount: (query) => (query.state.data?.rows.length ? false : "always"),
  });
  const { rows, ...more } = usePages(first, (after) =>
    cache.fetchQuery(api.imports.errors.queryOptions({ importId, limit: 100, after })),
  );
  return (
    <Section
      title={t("errors")}
      description={errorCount > kept ? t("errorsShown", { shown: kept, total: errorCount }) : t("errorsHint")}
    >
      <DataTable
        label={t("errors")}
        columns={useColumns()}
        rows={rows}
        loading={isPending}
        rowId={({ n }) => String(n)}
        empty={null}
        footer={more.onMore && <MoreRows {...more} count={rows.length} />}
      />
    </Section>
  );
}

function useColumns(): Column<Fault>[] {
  const t = useTranslations("imports.one");
  return [
    { id: "where", header: t("where"), className: "w-64", cell: ({ where }) => <Where where={where} /> },
    { id: "what", header: t("what"), card: "bare", cell: (fault) => <What fault={fault} /> },
  ];
}

function Where({ where }: { where: string }) {
  const t = useTranslations("imports.one");
  if (where === "file" || where === "target") return <span className="font-normal">{t(where)}</span>;
  const [, line, column] = /^(\d+)(?::(.*))?$/s.exec(where) ?? [];
  if (line && column) return <span className="font-normal">{t("lineColumn", { line: Number(line), column })}</span>;
  if (line) return <span className="font-normal">{t("line", { line: Number(line) })}</span>;
  return <span className="font-mono text-sm font-normal break-all">{where}</span>;
}

/** In the reader's language. What the reader of BOMs says about a place exists in English only: quoted below, as its. */
function What({ fault: { code, value, message, hint } }: { fault: Fault }) {
  const [t, quote] = [useTranslations("imports.errors"), useTranslations("imports.one")("quoted")];
  const isKnown = t.has(code as "unreadable");
  const said = isKnown ? t(code as "unknown_kind", { value: value ?? "" }) : `${message} ${hint}`;
  return (
    <span className="flex flex-col gap-0.5">
      <span lang={isKnown ? undefined : "en"}>{said}</span>
      {isKnown && code.startsWith("bom_") && (
        <span className="text-sm text-muted">
          {quote}{" "}
          <q lang="en">
            {message} {hint}
          </q>
        </span>
      )}
    </span>
  );
}
