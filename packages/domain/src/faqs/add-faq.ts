import { faqs } from "@candor/db/schema";
import { type Actor, actingAs } from "../acting-as.ts";
import type { AddFaq } from "./inputs.ts";
import { lockFaqs } from "./lock-faqs.ts";

/** At the end, and for staff only until it is published. */
export function addFaq(actor: Actor, words: AddFaq) {
  return actingAs(actor, "faq:add", async (tx) => {
    const last = (await lockFaqs(tx)).at(-1)?.position ?? 0;
    const [added] = await tx.db
      .insert(faqs)
      .values({ ...words, position: last + 1, createdBy: tx.who.personId ?? "" })
      .returning({ id: faqs.id });
    if (!added) throw new Error("the question was not inserted");

    await tx.audit({ faq: added.id }, { question: words.question.en });
    return added;
  });
}
