import { writeCsv } from "@candor/standards/csv";
import { type Actor, actingAs } from "../acting-as.ts";
import type { ExportExposures } from "./inputs.ts";
import { ownTenant } from "./own-tenant.ts";
import { selectExposures } from "./select-exposures.ts";

const pageSize = 500;

const header = [
  "tracking_id",
  "title",
  "cves",
  "severity",
  "status",
  "confidence",
  "reason",
  "hosts",
  "hosts_with_bom",
  "hosts_affected",
  "hosts_remediated",
  "hosts_undecided",
  "last_planned_for",
  "revision",
  "changed_at",
  "next_update_due",
  "acknowledged_at",
  "state",
];

type Row = Awaited<ReturnType<typeof selectExposures>>["rows"][number];

/** The list as CSV, page after page: the first has the header, `next` is null after the last. */
export function exportExposures(
  actor: Actor,
  { locale, ...input }: ExportExposures,
): Promise<{ csv: string; next: string | null }> {
  return actingAs(actor, "exposure:read", async (tx) => {
    const { rows, next } = await selectExposures(tx, ownTenant(tx.who), { ...input, limit: pageSize });
    const csv = writeCsv(
      header,
      rows.map((row) => cellsOf(row, locale)),
    );
    return { csv: input.after ? withoutHeader(csv) : csv, next };
  });
}

const cellsOf = (row: Row, locale: "en" | "fr") => [
  row.trackingId,
  row.title[locale] || row.title.en,
  row.cves.join(" "),
  row.severity,
  row.status,
  row.confidence,
  row.reason,
  row.assetCount,
  row.coveredCount,
  row.affectedCount,
  row.remediatedCount,
  row.undecidedCount,
  row.lastPlannedFor?.toISOString(),
  row.revision,
  row.changedAt.toISOString(),
  row.nextUpdateDue?.toISOString(),
  row.acknowledgedAt,
  row.state,
];

const withoutHeader = (csv: string) => csv.slice(csv.indexOf("\r\n") + 2);
