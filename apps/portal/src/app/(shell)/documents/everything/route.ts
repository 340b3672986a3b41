import { openEverything } from "@candor/api/evidence";
import { copyResponse } from "@candor/web/copy-route";
import { fileContext } from "../../../../file-context.ts";
import { means } from "../../../../means.ts";

/** Marked copies of all that I may open, as one ZIP. */
export async function GET(request: Request) {
  return copyResponse({ answer: await openEverything(await fileContext(request), means), back: "/documents" });
}
