import { listFaqs } from "@candor/domain/faqs";
import { router, visitor } from "../trpc.ts";

export const faqs = router({
  list: visitor.query(({ ctx }) => listFaqs(ctx.actor)),
});
