import { listSuppliers } from "@candor/domain/suppliers";
import { ListSuppliers } from "@candor/domain/suppliers/inputs";
import { router, staff } from "../trpc.ts";

export const suppliers = router({
  list: staff.input(ListSuppliers).query(({ ctx, input }) => listSuppliers(ctx.actor, input)),
});
