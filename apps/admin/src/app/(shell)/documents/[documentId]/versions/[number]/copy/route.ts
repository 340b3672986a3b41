import { previewCopy } from "@candor/api/evidence";
import { copyResponse } from "@candor/web/copy-route";
import { fileContext } from "../../../../../../../file-context.ts";
import { means } from "../../../../../../../means.ts";

type Params = { params: Promise<{ documentId: string; number: string }> };

/** A version as a customer would get it, marked for who looks. */
export async function GET(request: Request, { params }: Params) {
  const { documentId, number } = await params;
  const answer = await previewCopy(await fileContext(request), { documentId, number: Number(number) }, means);
  return copyResponse({ answer, back: `/documents/${encodeURIComponent(documentId)}` });
}
