import { pool } from "@candor/db/schema";
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import { mayDo } from "../permissions.ts";

/**
 * Whose assets this person sees: the pool's and some tenants', or null for everybody's. Row security decides that; a
 * query that says it too finds those few by an index, instead of reading past a million that are hidden.
 */
export function findHolders({ who }: Tx): SQL | null {
  if (mayDo("import:read", who.role ?? "")) return null;
  return sql`(select array_append(candor.assigned_tenants(), ${pool}::uuid))`;
}
