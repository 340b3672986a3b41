import { faqs } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { Conflict } from "../errors.ts";
import type { PublishFaq } from "./inputs.ts";
import { loadFaq } from "./load-faq.ts";

export function publishFaq(actor: Actor, { faqId }: PublishFaq) {
  return actingAs(actor, "faq:publish", async (tx) => {
    const known = await loadFaq(tx, faqId);
    if (known.publishedAt) throw new Conflict("This question is published already.", "published");

    const publishedAt = new Date();
    await tx.db.update(faqs).set({ publishedAt }).where(eq(faqs.id, faqId));

    await tx.audit({ faq: faqId }, { question: known.question.en });
    return { publishedAt };
  });
}
