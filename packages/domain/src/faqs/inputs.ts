import { z } from "zod";
import { id } from "../ids.ts";

const localised = (most: number) => {
  const text = z.string().trim().min(1).max(most);
  return z.strictObject({ en: text, fr: text.optional() });
};
const words = { question: localised(300), answer: localised(5_000) };

export const AddFaq = z.strictObject(words);
export const EditFaq = z.strictObject({ faqId: id("faq"), ...words });
export const MoveFaq = z.strictObject({ faqId: id("faq"), direction: z.enum(["up", "down"]) });
export const PublishFaq = z.strictObject({ faqId: id("faq") });
export const UnpublishFaq = z.strictObject({ faqId: id("faq") });

export type AddFaq = z.infer<typeof AddFaq>;
export type EditFaq = z.infer<typeof EditFaq>;
export type MoveFaq = z.infer<typeof MoveFaq>;
export type PublishFaq = z.infer<typeof PublishFaq>;
export type UnpublishFaq = z.infer<typeof UnpublishFaq>;
