import { products, suppliers } from "@candor/db/schema";
import { and, asc, eq, gt, ilike, ne } from "drizzle-orm";
import { z } from "zod";
import { type Actor, actingAs } from "../acting-as.ts";
import { containing, fromCursor, toPage } from "../pages.ts";
import type { ListSuppliers } from "./inputs.ts";
import { unknownSupplier } from "./suppliers.ts";

/** By name, with how many products each has. */
export function listSuppliers(actor: Actor, { search, after, limit }: ListSuppliers) {
  return actingAs(actor, "inventory:read", async ({ db }) => {
    const key = fromCursor(after, z.tuple([z.string()]));
    const found = await db
      .select({
        id: suppliers.id,
        name: suppliers.name,
        products: db.$count(products, eq(products.supplierId, suppliers.id)),
      })
      .from(suppliers)
      .where(
        and(
          ne(suppliers.name, unknownSupplier),
          search ? ilike(suppliers.name, containing(search)) : undefined,
          key ? gt(suppliers.name, key[0]) : undefined,
        ),
      )
      .orderBy(asc(suppliers.name))
      .limit(limit + 1);
    return toPage(found, limit, ({ name }) => [name]);
  });
}
