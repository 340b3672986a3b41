import { recordSigned } from "@candor/api/agreement-files";
import { signedMaxBytes } from "@candor/domain/agreements/inputs";
import { readAtMost } from "@candor/web/read-at-most";
import { answered, fileContext, fromOurPages } from "../../../file-context.ts";
import { means, scanner } from "../../../means.ts";

/** The signed copy of an agreement that was signed elsewhere; who signed what stands in the address. */
export const POST = fromOurPages(async (request) => {
  const whole = await readAtMost(request, signedMaxBytes + 1);
  const bytes = Buffer.from((await whole?.arrayBuffer()) ?? new ArrayBuffer(signedMaxBytes + 1));
  const fields = Object.fromEntries(new URL(request.url).searchParams);
  return answered(await recordSigned(await fileContext(request), fields, { bytes, scanner, storage: means.storage }));
});
