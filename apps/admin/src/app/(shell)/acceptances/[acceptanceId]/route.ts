import { openProof } from "@candor/api/agreement-files";
import { copyResponse } from "@candor/web/copy-route";
import { fileContext } from "../../../../file-context.ts";
import { means } from "../../../../means.ts";

type Params = { params: Promise<{ acceptanceId: string }> };

/** What proves that an agreement was accepted: the sealed PDF, or the copy that was signed elsewhere. */
export async function GET(request: Request, { params }: Params) {
  return copyResponse({ answer: await openProof(await fileContext(request), await params, means), back: "/tenants" });
}
