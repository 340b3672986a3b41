import { openCopy, openPublicCopy } from "@candor/api/evidence";
import { copyResponse } from "@candor/web/copy-route";
import { fileContext } from "../../../../../file-context.ts";
import { means } from "../../../../../means.ts";

type Params = { params: Promise<{ documentId: string }> };

/** A copy to keep: marked for who asks, or as it is where everybody may have it. */
export async function GET(request: Request, { params }: Params) {
  const { documentId } = await params;
  const context = await fileContext(request);
  const open = context.actor.credential.kind === "session" ? openCopy : openPublicCopy;
  const answer = await open(context, { documentId }, means);
  return copyResponse({ answer, back: `/documents/${encodeURIComponent(documentId)}` });
}
