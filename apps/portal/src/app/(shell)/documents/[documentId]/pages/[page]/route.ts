import { readPage } from "@candor/api/evidence";
import { imageResponse } from "@candor/web/copy-route";
import { fileContext } from "../../../../../../file-context.ts";
import { means } from "../../../../../../means.ts";

type Params = { params: Promise<{ documentId: string; page: string }> };

/** One page of a reading as a marked image. */
export async function GET(request: Request, { params }: Params) {
  const { documentId, page } = await params;
  const accessId = new URL(request.url).searchParams.get("reading");
  return imageResponse(await readPage(await fileContext(request), { documentId, accessId, page: Number(page) }, means));
}
