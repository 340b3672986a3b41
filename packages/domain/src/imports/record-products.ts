import { sql } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import type { FoundProduct } from "./imports.ts";

/** Adds what the catalogue does not have yet: suppliers, products, identifiers. Three statements, however many there are. */
export async function recordProducts({ db }: Tx, found: FoundProduct[]) {
  if (found.length === 0) return;
  const rows = sql`jsonb_to_recordset(${JSON.stringify(found)}::jsonb)
    as i(supplier text, name text, version text, kind text, identifiers jsonb)`;
  await db.execute(sql`insert into suppliers (name) select distinct i.supplier from ${rows} order by 1
    on conflict (name) do nothing`);
  await db.execute(sql`insert into products (supplier_id, name, version, kind)
    select s.id, i.name, i.version, min(i.kind) from ${rows} join suppliers s on s.name = i.supplier
    group by s.id, i.name, i.version order by s.id, i.name, i.version
    on conflict (supplier_id, name, version) do nothing`);
  await db.execute(sql`insert into product_identifiers (product_id, kind, value)
    select distinct p.id, j.kind, j.value from ${rows} join suppliers s on s.name = i.supplier
    join products p on p.supplier_id = s.id and p.name = i.name and p.version = i.version
    cross join jsonb_to_recordset(i.identifiers) as j(kind text, value text)
    order by 1, 2, 3 on conflict do nothing`);
}
