import { beginDocument } from "@candor/api/upload-document";
import { readAtMost } from "@candor/web/read-at-most";
import { answered, fileContext, fromOurPages } from "../../../file-context.ts";
import { means } from "../../../means.ts";

/** Begins an upload; the parts of the file follow one by one. */
export const POST = fromOurPages(async (request) => {
  const small = await readAtMost(request, 10_000);
  const fields: unknown = await small?.json().catch(() => null);
  return answered(await beginDocument(await fileContext(request), fields, means));
});
