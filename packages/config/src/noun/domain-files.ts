import type { Words } from "./words.ts";

export const domainFiles = (words: Words) => {
  const folder = `packages/domain/src/${words.plural}`;
  return {
    [`${folder}/index.ts`]: index(words),
    [`${folder}/${words.plural}.ts`]: rules(words),
    [`${folder}/inputs.ts`]: inputs(words),
    [`${folder}/queries.ts`]: queries(words),
    [`${folder}/add-${words.singular}.ts`]: verb(words),
  };
};

const index = ({ singular, One, Many }: Words) => `
export { add${One} } from "./add-${singular}.ts";
export { list${Many} } from "./queries.ts";
`;

const rules = ({ One }: Words) => `
/** Two names that people read as one are one. */
export const tidy${One}Name = (name: string) => name.trim().replace(/\\s+/g, " ");
`;

const inputs = ({ plural, One, Many }: Words) => `
import { z } from "zod";
import { id } from "../ids.ts";
import { pageInput } from "../page-input.ts";
import { tidy${One}Name } from "./${plural}.ts";

// Staff name the tenant; a member's own is known.
const tenant = { tenantId: id("tenant").optional() };

export const List${Many} = z.strictObject({ ...tenant, ...pageInput });
export const Add${One} = z.strictObject({
  ...tenant,
  name: z.string().max(120).transform(tidy${One}Name).pipe(z.string().min(1, "Enter a name.")),
});

export type List${Many} = z.infer<typeof List${Many}>;
export type Add${One} = z.infer<typeof Add${One}>;
`;

const queries = ({ plurals, permission, Many }: Words) => `
import { ${plurals} } from "@candor/db/schema";
import { and, asc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { type Actor, actingAs } from "../acting-as.ts";
import { fromCursor, toPage } from "../pages.ts";
import { loadTenant } from "../tenants/load-tenant.ts";
import type { List${Many} } from "./inputs.ts";

export function list${Many}(actor: Actor, { tenantId, after, limit }: List${Many}) {
  return actingAs(actor, "${permission}:read", async (tx) => {
    const tenant = await loadTenant(tx, tenantId);
    const key = fromCursor(after, z.tuple([z.string(), z.uuid()]));
    const found = await tx.db
      .select({ id: ${plurals}.id, name: ${plurals}.name, createdAt: ${plurals}.createdAt })
      .from(${plurals})
      .where(
        and(
          eq(${plurals}.tenantId, tenant.id),
          key ? sql\`(\${${plurals}.name}, \${${plurals}.id}) > (\${key[0]}, \${key[1]}::uuid)\` : undefined,
        ),
      )
      .orderBy(asc(${plurals}.name), asc(${plurals}.id))
      .limit(limit + 1);
    return toPage(found, limit, (row) => [row.name, row.id]);
  });
}
`;

const verb = ({ plurals, one, permission, One }: Words) => `
import { ${plurals} } from "@candor/db/schema";
import { type Actor, actingAs } from "../acting-as.ts";
import { loadTenant } from "../tenants/load-tenant.ts";
import type { Add${One} } from "./inputs.ts";

export function add${One}(actor: Actor, { tenantId, name }: Add${One}) {
  return actingAs(actor, "${permission}:add", async (tx) => {
    const tenant = await loadTenant(tx, tenantId);
    const [${one}] = await tx.db.insert(${plurals}).values({ tenantId: tenant.id, name }).returning({ id: ${plurals}.id });
    if (!${one}) throw new Error("nothing was inserted");

    await tx.audit({ ${one}: ${one}.id }, { name }, tenant.id);
    return ${one};
  });
}
`;
