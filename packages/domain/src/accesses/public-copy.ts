import type { Storage } from "@candor/storage";
import { type Actor, actingAs } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import type { OpenDocument } from "./inputs.ts";
import { loadOpen } from "./load-open.ts";

/** A visitor takes what is public, as it was given to us. */
export async function publicCopy(actor: Actor, { documentId }: OpenDocument, storage: Storage) {
  const document = await actingAs(actor, "document:read", (tx) => loadOpen(tx, documentId));
  if (document?.classification !== "public" || document.isViewOnly) throw new NotFound();
  const { fileName, mediaType, sha256 } = document;
  return { fileName: fileName.replace(/[^\w.-]+/g, "-"), mediaType, bytes: await storage.get(sha256) };
}
