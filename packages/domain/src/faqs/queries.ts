import { faqs } from "@candor/db/schema";
import { asc } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";

/** In their order; outside, those that are published. A few dozen, so they come whole. */
export function listFaqs(actor: Actor) {
  return actingAs(actor, "faq:read", ({ db }) =>
    db
      .select({
        id: faqs.id,
        question: faqs.question,
        answer: faqs.answer,
        publishedAt: faqs.publishedAt,
        updatedAt: faqs.updatedAt,
      })
      .from(faqs)
      .orderBy(asc(faqs.position), asc(faqs.id)),
  );
}
