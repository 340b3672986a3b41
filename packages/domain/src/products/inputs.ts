import { z } from "zod";
import { id } from "../ids.ts";
import { pageInput } from "../page-input.ts";

export const productKinds = ["hardware", "firmware", "operating_system", "application", "library", "other"] as const;

export const ListProducts = z.strictObject({
  /** Words of a name, a version, a supplier or an identifier; all of them must be found. */
  search: z.string().max(200).optional(),
  kinds: z.array(z.enum(productKinds)).max(productKinds.length).default([]),
  supplierId: id("supplier").optional(),
  ...pageInput,
});
export const GetProduct = z.strictObject({ productId: id("product") });

export type ListProducts = z.infer<typeof ListProducts>;
export type GetProduct = z.infer<typeof GetProduct>;
