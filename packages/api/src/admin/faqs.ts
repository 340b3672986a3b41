import { addFaq, editFaq, listFaqs, moveFaq, publishFaq, unpublishFaq } from "@candor/domain/faqs";
import { AddFaq, EditFaq, MoveFaq, PublishFaq, UnpublishFaq } from "@candor/domain/faqs/inputs";
import { router, staff } from "../trpc.ts";

export const faqs = router({
  list: staff.query(({ ctx }) => listFaqs(ctx.actor)),
  add: staff.input(AddFaq).mutation(({ ctx, input }) => addFaq(ctx.actor, input)),
  edit: staff.input(EditFaq).mutation(({ ctx, input }) => editFaq(ctx.actor, input)),
  move: staff.input(MoveFaq).mutation(({ ctx, input }) => moveFaq(ctx.actor, input)),
  publish: staff.input(PublishFaq).mutation(({ ctx, input }) => publishFaq(ctx.actor, input)),
  unpublish: staff.input(UnpublishFaq).mutation(({ ctx, input }) => unpublishFaq(ctx.actor, input)),
});
