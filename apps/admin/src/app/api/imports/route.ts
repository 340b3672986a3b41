import { uploadImport } from "@candor/api/upload-import";
import { fileContext, fromOurPages, answered } from "../../../file-context.ts";
import { means } from "../../../means.ts";

/** The bytes of one file, streamed to the store; what it is stands in the address. From our own pages only. */
export const POST = fromOurPages(async (request) => {
  const { again, ...fields } = Object.fromEntries(new URL(request.url).searchParams);
  const upload = { bytes: request.body ?? new Uint8Array(), storage: means.storage };
  return answered(await uploadImport(await fileContext(request), { ...fields, again: again === "1" }, upload));
});
