import { importErrors, imports, inventoryRevisions, staff } from "@candor/db/schema";
import { and, asc, desc, eq, gt, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { type Actor, actingAs } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import { instant } from "../instants.ts";
import { fromCursor, toPage } from "../pages.ts";
import type { GetImport, ListImportErrors, ListImports } from "./inputs.ts";

const importColumns = {
  id: imports.id,
  kind: imports.kind,
  filename: imports.filename,
  target: imports.target,
  size: imports.size,
  state: imports.state,
  rowsTotal: imports.rowsTotal,
  rowsDone: imports.rowsDone,
  changes: imports.changes,
  errorCount: imports.errorCount,
  by: staff.name,
  createdAt: imports.createdAt,
  finishedAt: imports.finishedAt,
};

/** Newest first. */
export function listImports(actor: Actor, { kinds, after, limit }: ListImports) {
  return actingAs(actor, "import:read", async ({ db }) => {
    const key = fromCursor(after, z.tuple([instant, z.uuid()]));
    const found = await db
      .select(importColumns)
      .from(imports)
      .innerJoin(staff, eq(staff.id, imports.importedBy))
      .where(
        and(
          kinds.length > 0 ? inArray(imports.kind, kinds) : undefined,
          key ? sql`(${imports.createdAt}, ${imports.id}) < (${key[0]}::timestamptz, ${key[1]}::uuid)` : undefined,
        ),
      )
      .orderBy(desc(imports.createdAt), desc(imports.id))
      .limit(limit + 1);
    return toPage(found, limit, (row) => [row.createdAt.toISOString(), row.id]);
  });
}

export function getImport(actor: Actor, { importId }: GetImport) {
  return actingAs(actor, "import:read", async ({ db }) => {
    const [found] = await db
      .select({
        ...importColumns,
        sha256: imports.sha256,
        inventoryRevision: inventoryRevisions.number,
        assetId: inventoryRevisions.assetId,
      })
      .from(imports)
      .innerJoin(staff, eq(staff.id, imports.importedBy))
      .leftJoin(inventoryRevisions, eq(inventoryRevisions.importId, imports.id))
      .where(eq(imports.id, importId));
    if (!found) throw new NotFound();
    return found;
  });
}

/** In the order of the file. */
export function listImportErrors(actor: Actor, { importId, after, limit }: ListImportErrors) {
  return actingAs(actor, "import:read", async ({ db }) => {
    const key = fromCursor(after, z.tuple([z.int32()]));
    const { n, where, code, value, message, hint } = importErrors;
    const found = await db
      .select({ n, where, code, value, message, hint })
      .from(importErrors)
      .where(and(eq(importErrors.importId, importId), key ? gt(importErrors.n, key[0]) : undefined))
      .orderBy(asc(importErrors.n))
      .limit(limit + 1);
    return toPage(found, limit, ({ n }) => [n]);
  });
}
