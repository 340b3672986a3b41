import { documents } from "@candor/db/schema";
import { type Actor, actingAs } from "../acting-as.ts";
import type { CreateDocument } from "./inputs.ts";
import { linkServices } from "./link-services.ts";
import { refuseUnreadable } from "./refuse-unreadable.ts";

/** A document without bytes yet: customers see it when its first version has been approved. */
export function createDocument(actor: Actor, { services, ...facts }: CreateDocument) {
  return actingAs(actor, "document:define", async (tx) => {
    refuseUnreadable(facts);
    const by = tx.who.personId ?? "";
    const [document] = await tx.db
      .insert(documents)
      .values({ ...facts, ownerId: by, createdBy: by })
      .returning({ id: documents.id });
    if (!document) throw new Error("the document was not inserted");
    await linkServices(tx, document.id, services);

    await tx.audit({ document: document.id }, { title: facts.title.en, classification: facts.classification });
    return document;
  });
}
