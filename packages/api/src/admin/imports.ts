import { getImport, listImportErrors, listImports } from "@candor/domain/imports";
import { GetImport, ListImportErrors, ListImports } from "@candor/domain/imports/inputs";
import { router, staff } from "../trpc.ts";

/** A file does not come through here but through uploadImport: JSON does not carry it. */
export const imports = router({
  list: staff.input(ListImports).query(({ ctx, input }) => listImports(ctx.actor, input)),
  get: staff.input(GetImport).query(({ ctx, input }) => getImport(ctx.actor, input)),
  errors: staff.input(ListImportErrors).query(({ ctx, input }) => listImportErrors(ctx.actor, input)),
});
