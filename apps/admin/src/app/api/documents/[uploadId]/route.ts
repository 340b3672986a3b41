import { cancelDocument, receiveDocument, resumeDocument } from "@candor/api/upload-document";
import { answered, fileContext, fromOurPages } from "../../../../file-context.ts";
import { means } from "../../../../means.ts";

type Params = { params: Promise<{ uploadId: string }> };

/** The next part of a file, from `offset` on. The answer says how much is kept. */
export const PATCH = fromOurPages(async (request, { params }: Params) => {
  const { uploadId } = await params;
  const offset = Number(new URL(request.url).searchParams.get("offset"));
  const chunk = { bytes: request.body ?? new Uint8Array(), storage: means.storage };
  return answered(await receiveDocument(await fileContext(request), { uploadId, offset }, chunk));
});

/** How much is there, and its hash. */
export const GET = fromOurPages(async (request, { params }: Params) =>
  answered(await resumeDocument(await fileContext(request), await params, means)),
);

export const DELETE = fromOurPages(async (request, { params }: Params) =>
  answered(await cancelDocument(await fileContext(request), await params, means)),
);
