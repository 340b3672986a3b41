import type { Words } from "./words.ts";

export const schemaFile = ({ plural, plurals, table }: Words) => ({
  [`packages/db/src/schema/${plural}.ts`]: `
import { foreignKey, index, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { createdAt, id, tenantId } from "./columns.ts";
import { tenantOwned } from "./shapes.ts";
import { tenants } from "./tenants.ts";

export const ${plurals} = pgTable(
  "${table}",
  { tenantId: tenantId(), id: id(), name: text("name").notNull(), createdAt: createdAt() },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenants.id] }),
    index("${table}_name").on(t.tenantId, t.name, t.id),
    ...tenantOwned("${table}"),
  ],
);
`,
});
