import type { Touched } from "@candor/db/schema";
import type { CsvRow } from "@candor/standards/csv";
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import { type AssetRow, checkAssetRows } from "./check-asset-rows.ts";
import { type Changes, ImportRefused, limits, type Written } from "./imports.ts";
import { loadKnown } from "./load-known.ts";
import { recordProducts } from "./record-products.ts";

type Table = { header: string[]; rows: CsvRow[] };
type Progress = (done: number) => Promise<void>;

/** Adds and changes assets by name. A column that the file does not have is left as it is; an empty cell empties it. */
export async function applyAssetRows(tx: Tx, { header, rows }: Table, progress: Progress): Promise<Written> {
  const slugs = rows.map(({ values }) => (values["tenant"] ?? "").toLowerCase()).filter(Boolean);
  const { assets, errors } = checkAssetRows(rows, await loadKnown(tx, slugs));
  if (errors.length > 0) throw new ImportRefused(errors);

  await recordProducts(tx, distinctModels(assets));
  const changes: Changes = { added: 0, removed: 0, changed: 0, unchanged: 0 };
  const touched: Touched = { assetIds: [], pools: [], tenantIds: [] };
  for (let at = 0; at < assets.length; at += limits.rowsAtOnce) {
    const chunk = assets.slice(at, at + limits.rowsAtOnce);
    const { added, changed, left } = await writeChunk(tx, header, chunk);
    changes.added += added.length;
    changes.changed += changed.length;
    changes.unchanged += chunk.length - added.length - changed.length;
    touched.assetIds.push(...added, ...changed);
    for (const place of left) note(touched, place);
    await progress(at + chunk.length);
  }
  return { changes, touched: touched.assetIds.length > limits.assetsNamed ? undefined : touched };
}

type Place = { id: string; serviceId: string; region: string; tenantId: string | null };

/** Where an asset was before: who rested on it there stands anew as well. */
function note({ pools, tenantIds }: Touched, { serviceId, region, tenantId }: Place) {
  if (tenantId && !tenantIds.includes(tenantId)) tenantIds.push(tenantId);
  const isKnown = pools.some((pool) => pool.serviceId === serviceId && pool.region === region);
  if (!tenantId && !isKnown) pools.push({ serviceId, region });
}

function distinctModels(assets: AssetRow[]) {
  const models = assets.flatMap(({ model }) => (model ? [model] : []));
  return [...new Map(models.map((model) => [JSON.stringify(model), model])).values()];
}

async function writeChunk({ db }: Tx, header: string[], chunk: AssetRow[]) {
  const incoming = sql`jsonb_to_recordset(${JSON.stringify(chunk)}::jsonb) as i(name text, kind text, "serviceId" uuid,
    region text, serial text, lifecycle text, "tenantId" uuid, "subscriptionId" uuid, model jsonb)`;
  const has = (column: string, given: SQL, kept: SQL) => (header.includes(column) ? given : kept);
  const next = sql`i.kind, i."serviceId", i.region, ${has("serial", sql`i.serial`, sql`a.serial`)},
    coalesce(i.lifecycle, a.lifecycle), ${has("tenant", sql`i."tenantId"`, sql`a.dedicated_tenant_id`)},
    ${has("tenant", sql`i."subscriptionId"`, sql`a.dedicated_subscription_id`)}`;
  const fields = sql.raw("kind, service_id, region, serial, lifecycle, dedicated_tenant_id, dedicated_subscription_id");
  const updated = await db.execute<Place>(sql`update assets a set (${fields}) = row(${next})
    from ${incoming} join assets o on o.name = i.name
    where a.id = o.id and (a.kind, a.service_id, a.region, a.serial, a.lifecycle, a.dedicated_tenant_id,
      a.dedicated_subscription_id) is distinct from (${next})
    returning a.id, o.service_id as "serviceId", o.region, o.dedicated_tenant_id as "tenantId"`);
  const inserted = await db.execute<{ id: string }>(sql`insert into assets (name, ${fields}, created_at)
    select i.name, i.kind, i."serviceId", i.region, i.serial, coalesce(i.lifecycle, 'in_service'), i."tenantId",
      i."subscriptionId", ${new Date()}::timestamptz from ${incoming} where not exists (select from assets a where a.name = i.name)
    order by i.name returning id`);
  const remodelled = header.includes("model") ? await writeModels(db, incoming) : [];
  const added = new Set(inserted.rows.map(({ id }) => id));
  const changed = new Set([...updated.rows.map(({ id }) => id), ...remodelled].filter((id) => !added.has(id)));
  return { added: [...added], changed: [...changed], left: updated.rows };
}

/** The list says one model per asset; what a BOM says stays untouched. Returns the assets whose model is another now. */
async function writeModels(db: Tx["db"], incoming: SQL): Promise<string[]> {
  const wanted = sql`select a.id as asset_id, a.held_for, p.id as product_id from ${incoming} join assets a on a.name = i.name
    left join suppliers s on s.name = i.model ->> 'supplier'
    left join products p on p.supplier_id = s.id and p.name = i.model ->> 'name' and p.version = ''`;
  const { rows } = await db.execute<{ id: string }>(sql`
    with wanted as (${wanted}),
    stale as (select c.asset_id, c.product_id, c.in_bom from components c join wanted w using (asset_id)
      where c.in_list and c.product_id is distinct from w.product_id),
    gone as (delete from components c using stale s where c.asset_id = s.asset_id and c.product_id = s.product_id
      and not s.in_bom returning c.asset_id),
    kept as (update components c set in_list = false from stale s where c.asset_id = s.asset_id
      and c.product_id = s.product_id and s.in_bom returning c.asset_id),
    added as (insert into components (asset_id, held_for, product_id, in_bom, in_list)
      select asset_id, held_for, product_id, false, true from wanted where product_id is not null
      on conflict (asset_id, product_id) do update set in_list = true where not components.in_list returning asset_id)
    select asset_id as id from gone union select asset_id from kept union select asset_id from added`);
  return rows.map(({ id }) => id);
}
