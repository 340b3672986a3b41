import { getProduct, listProducts, summariseProducts } from "@candor/domain/products";
import { GetProduct, ListProducts } from "@candor/domain/products/inputs";
import { router, staff } from "../trpc.ts";

export const products = router({
  list: staff.input(ListProducts).query(({ ctx, input }) => listProducts(ctx.actor, input)),
  summary: staff.query(({ ctx }) => summariseProducts(ctx.actor)),
  get: staff.input(GetProduct).query(({ ctx, input }) => getProduct(ctx.actor, input)),
});
