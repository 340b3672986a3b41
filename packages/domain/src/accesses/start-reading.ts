import type { Actor } from "../acting-as.ts";
import type { OpenDocument } from "./inputs.ts";
import { openDocument } from "./open-document.ts";

/** Begins a reading; its pages are then shown one by one. */
export async function startReading(actor: Actor, input: OpenDocument, { address }: { address: string }) {
  const { accessId, document, mark } = await openDocument(actor, input, { kind: "read", address });
  const { number, pages, title } = document;
  return { accessId, title, number, pages, disclosureId: mark.disclosureId };
}
