import { pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { createdAt } from "./columns.ts";
import { providerOwned } from "./shapes.ts";

export const suppliers = pgTable(
  "suppliers",
  { id: uuid("id").primaryKey().defaultRandom(), name: text("name").notNull(), createdAt: createdAt() },
  (t) => [unique("suppliers_name").on(t.name), ...providerOwned("suppliers")],
);
