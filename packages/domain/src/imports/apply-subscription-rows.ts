import type { CsvRow } from "@candor/standards/csv";
import { sql } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import { checkSubscriptionRows } from "./check-subscription-rows.ts";
import { type Changes, ImportRefused, limits, type Written } from "./imports.ts";
import { loadKnown } from "./load-known.ts";

type Progress = (done: number) => Promise<void>;

/** Adds, ends and resumes subscriptions. One that the file does not name stays as it is. */
export async function applySubscriptionRows(tx: Tx, rows: CsvRow[], progress: Progress): Promise<Written> {
  const slugs = rows.map(({ values }) => (values["tenant"] ?? "").toLowerCase()).filter(Boolean);
  const { subscriptions, errors } = checkSubscriptionRows(rows, await loadKnown(tx, slugs));
  if (errors.length > 0) throw new ImportRefused(errors);

  const changes: Changes = { added: 0, removed: 0, changed: 0, unchanged: 0 };
  const tenantIds = new Set<string>();
  for (let at = 0; at < subscriptions.length; at += limits.rowsAtOnce) {
    const chunk = subscriptions.slice(at, at + limits.rowsAtOnce);
    const incoming = sql`jsonb_to_recordset(${JSON.stringify(chunk)}::jsonb)
      as i("tenantId" uuid, "serviceId" uuid, region text, kind text, until timestamptz)`;
    const changed = await tx.db.execute<{ id: string }>(sql`update subscriptions s set ended_at = i.until,
        created_at = case when i.until is null then ${new Date()}::timestamptz else s.created_at end
      from ${incoming} where s.tenant_id = i."tenantId" and s.service_id = i."serviceId" and s.region = i.region
        and s.kind = i.kind and s.ended_at is distinct from i.until returning s.tenant_id as id`);
    const added = await tx.db.execute<{
      id: string;
    }>(sql`insert into subscriptions (tenant_id, service_id, region, kind, ended_at, created_at)
      select i."tenantId", i."serviceId", i.region, i.kind, i.until, ${new Date()}::timestamptz from ${incoming} where not exists (
        select from subscriptions s where s.tenant_id = i."tenantId" and s.service_id = i."serviceId"
          and s.region = i.region and s.kind = i.kind)
      returning tenant_id as id`);
    changes.changed += changed.rows.length;
    changes.added += added.rows.length;
    changes.unchanged += chunk.length - changed.rows.length - added.rows.length;
    for (const { id } of [...changed.rows, ...added.rows]) tenantIds.add(id);
    await progress(at + chunk.length);
  }
  return { changes, touched: { assetIds: [], pools: [], tenantIds: [...tenantIds] } };
}
