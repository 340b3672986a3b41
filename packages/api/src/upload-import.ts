import { startImport } from "@candor/domain/imports";
import { StartImport } from "@candor/domain/imports/inputs";
import { fileCall } from "./file-call.ts";
import type { Context } from "./trpc.ts";

type Upload = Parameters<typeof startImport>[2];

/** The call that carries an inventory. */
export const uploadImport = (context: Context, fields: unknown, upload: Upload) =>
  fileCall(context, () => startImport(context.actor, StartImport.parse(fields), upload));
