import { faqs } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { Conflict } from "../errors.ts";
import type { UnpublishFaq } from "./inputs.ts";
import { loadFaq } from "./load-faq.ts";

/** Nobody outside reads it any more; the words stay with the staff. */
export function unpublishFaq(actor: Actor, { faqId }: UnpublishFaq) {
  return actingAs(actor, "faq:unpublish", async (tx) => {
    const known = await loadFaq(tx, faqId);
    if (!known.publishedAt) throw new Conflict("This question is not published.", "unpublished");

    await tx.db.update(faqs).set({ publishedAt: null }).where(eq(faqs.id, faqId));

    await tx.audit({ faq: faqId }, { question: known.question.en });
    return { publishedAt: null };
  });
}
