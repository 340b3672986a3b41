import { previewPage } from "@candor/api/evidence";
import { imageResponse } from "@candor/web/copy-route";
import { fileContext } from "../../../../../../../../file-context.ts";
import { means } from "../../../../../../../../means.ts";

type Params = { params: Promise<{ documentId: string; number: string; page: string }> };

/** One page of a version as an image, marked for who looks. */
export async function GET(request: Request, { params }: Params) {
  const { documentId, number, page } = await params;
  const asked = { documentId, number: Number(number), page: Number(page) };
  return imageResponse(await previewPage(await fileContext(request), asked, means));
}
