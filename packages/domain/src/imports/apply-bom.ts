import { assets } from "@candor/db/schema";
import type { Bom } from "@candor/standards/cyclonedx";
import { eq, sql } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import { type Changes, type FoundProduct, ImportRefused, type Written } from "./imports.ts";
import { productsOfBom } from "./products-of-bom.ts";
import { recordProducts } from "./record-products.ts";

/** Replaces what the last BOM said is inside one asset by what this one says. */
export async function applyBom(tx: Tx, target: string, bom: Bom): Promise<Written> {
  const asset = await loadTarget(tx, target);
  const { products, errors } = productsOfBom(bom);
  if (errors.length > 0) throw new ImportRefused(errors);

  await recordProducts(tx, products);
  const changes = await replaceComponents(tx, asset.id, products);
  const serial = bom.subject?.identifiers.find(({ kind }) => kind === "serial")?.value;
  const bomAt = timeOf(bom);
  await tx.db
    .update(assets)
    .set({ bomAt, serial: asset.serial ?? serial ?? null })
    .where(eq(assets.id, asset.id));
  return { changes, assetId: asset.id };
}

async function loadTarget(tx: Tx, target: string) {
  const [asset] = await tx.db
    .select({ id: assets.id, serial: assets.serial })
    .from(assets)
    .where(eq(assets.name, target))
    .for("update");
  if (asset) return asset;
  const message = `No asset is called “${target}”.`;
  const hint = "Import the list of assets first, or correct the name.";
  throw new ImportRefused([{ where: "target", code: "unknown_asset", value: target, message, hint }]);
}

/** When the BOM was made, unless it says that it comes from the future. */
function timeOf({ timestamp }: Bom) {
  const [made, now] = [timestamp ? new Date(timestamp) : new Date(), new Date()];
  return Number.isNaN(made.getTime()) || made > now ? now : made;
}

type Step = { what: "added" | "removed"; supplier: string; name: string; n: number };

async function replaceComponents({ db }: Tx, assetId: string, products: FoundProduct[]): Promise<Changes> {
  const names = products.map(({ supplier, name, version }) => ({ supplier, name, version }));
  const wanted = sql`select p.id from jsonb_to_recordset(${JSON.stringify(names)}::jsonb)
      as i(supplier text, name text, version text)
    join suppliers s on s.name = i.supplier
    join products p on p.supplier_id = s.id and p.name = i.name and p.version = i.version`;
  const { rows } = await db.execute(sql`
    with wanted as (${wanted}),
    before as (select product_id as id from components where asset_id = ${assetId} and in_bom),
    steps as (select 'added' as what, id from wanted where id not in (select id from before)
      union all select 'removed', id from before where id not in (select id from wanted))
    select what, p.supplier_id as supplier, p.name, count(*)::int as n from steps join products p using (id) group by 1, 2, 3`);
  await db.execute(sql`delete from components c where c.asset_id = ${assetId} and c.in_bom and not c.in_list
    and c.product_id not in (${wanted})`);
  await db.execute(sql`update components c set in_bom = c.product_id in (${wanted})
    where c.asset_id = ${assetId} and c.in_bom is distinct from (c.product_id in (${wanted}))`);
  await db.execute(sql`insert into components (asset_id, held_for, product_id, in_bom)
    select a.id, a.held_for, w.id, true from assets a, (${wanted}) w where a.id = ${assetId} on conflict (asset_id, product_id) do nothing`);
  return countChanges(rows as Step[], products.length);
}

/** A product that goes while another version of it comes has changed. */
function countChanges(steps: Step[], total: number): Changes {
  const n = (what: Step["what"], of = steps) => of.reduce((sum, step) => sum + (step.what === what ? step.n : 0), 0);
  const same = Map.groupBy(steps, ({ supplier, name }) => `${supplier} ${name}`);
  const changed = [...same.values()].reduce((sum, of) => sum + Math.min(n("added", of), n("removed", of)), 0);
  const added = n("added");
  return { added: added - changed, removed: n("removed") - changed, changed, unchanged: total - added };
}
