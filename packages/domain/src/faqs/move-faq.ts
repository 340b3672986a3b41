import { faqs } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import type { MoveFaq } from "./inputs.ts";
import { lockFaqs } from "./lock-faqs.ts";

/** One place up or down; at either end it stays where it is. */
export function moveFaq(actor: Actor, { faqId, direction }: MoveFaq) {
  return actingAs(actor, "faq:move", async (tx) => {
    const all = await lockFaqs(tx);
    const from = all.findIndex(({ id }) => id === faqId);
    const one = all[from];
    if (!one) throw new NotFound();

    const to = Math.min(Math.max(from + (direction === "up" ? -1 : 1), 0), all.length - 1);
    const ordered = all.toSpliced(from, 1).toSpliced(to, 0, one);
    for (const [n, { id, position }] of ordered.entries())
      if (position !== n + 1)
        await tx.db
          .update(faqs)
          .set({ position: n + 1 })
          .where(eq(faqs.id, id));

    await tx.audit({ faq: faqId }, { direction, position: to + 1 });
    return { position: to + 1 };
  });
}
