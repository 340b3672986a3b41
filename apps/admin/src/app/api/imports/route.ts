import { randomUUID } from "node:crypto";
import { uploadImport } from "@candor/api/upload-import";
import { isSameOrigin, refused } from "@candor/web/same-origin";
import { currentActor, limitFor } from "../../../door.ts";
import { baseUrl } from "../../../env.ts";
import { log } from "../../../log.ts";
import { storage } from "../../../storage.ts";

const headers = { "cache-control": "private, no-store", "x-content-type-options": "nosniff" };

/** The bytes of one file, streamed to the store; what it is stands in the address. From our own pages only. */
export async function POST(request: Request) {
  if (request.headers.get("x-candor") !== "1" || !isSameOrigin(request, baseUrl)) return refused();
  const { again, ...fields } = Object.fromEntries(new URL(request.url).searchParams);
  const context = { actor: await currentActor(), limit: limitFor(request.headers), requestId: randomUUID() };
  const upload = { bytes: request.body ?? new Uint8Array(), storage };
  const { status, body, isOurFault } = await uploadImport(context, { ...fields, again: again === "1" }, upload);
  if (isOurFault) log.error({ request: context.requestId }, "an upload failed");
  return Response.json(body, { status, headers });
}
