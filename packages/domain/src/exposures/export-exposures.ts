import { createHash } from "node:crypto";
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

/**
 * The list as CSV, page after page: the first has the header, `next` is null after the last. A file is handed over, so
 * each part leaves an entry with the hash and length of its bytes: whoever holds the file can cut and prove it.
 */
export function exportExposures(
  actor: Actor,
  { locale, ...input }: ExportExposures,
): Promise<{ csv: string; next: string | null }> {
  return actingAs(actor, "exposure:export", async (tx) => {
    const { tenantId, memberId } = ownTenant(tx.who);
    const { rows, next } = await selectExposures(tx, { tenantId, memberId }, { ...input, limit: pageSize });
    const whole = writeCsv(
      header,
      rows.map((row) => cellsOf(row, locale)),
    );
    const csv = input.after ? withoutHeader(whole) : whole;

    const part = { rows: rows.length, continued: Boolean(input.after), locale };
    const subject = { member: memberId, ...part, ...sealOf(csv) };
    await tx.disclose({ kind: "list_exported", tenantId, memberId, subject });
    await tx.audit({ list: "exposures" }, part);
    return { csv, next };
  });
}

function sealOf(text: string) {
  const bytes = Buffer.from(text);
  return { bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
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
  row.lastPlannedFor,
  row.revision,
  row.changedAt,
  row.nextUpdateDue,
  row.acknowledgedAt,
  row.state,
];

const withoutHeader = (csv: string) => csv.slice(csv.indexOf("\r\n") + 2);
