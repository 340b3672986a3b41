import { faqs } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import type { EditFaq } from "./inputs.ts";
import { loadFaq } from "./load-faq.ts";

export function editFaq(actor: Actor, { faqId, ...words }: EditFaq) {
  return actingAs(actor, "faq:edit", async (tx) => {
    const { question, answer } = await loadFaq(tx, faqId);
    await tx.db
      .update(faqs)
      .set({ ...words, updatedAt: new Date() })
      .where(eq(faqs.id, faqId));

    await tx.audit({ faq: faqId }, { before: { question, answer } });
    return { id: faqId };
  });
}
