import {
  addSubProcessor,
  announceChange,
  editSubProcessor,
  listNotices,
  listObjections,
  showSubProcessor,
  listSubProcessors,
} from "@candor/domain/sub-processors";
import {
  AddSubProcessor,
  AnnounceChange,
  EditSubProcessor,
  ListNotices,
  ListObjections,
  ShowSubProcessor,
} from "@candor/domain/sub-processors/inputs";
import { router, staff } from "../trpc.ts";

export const subProcessors = router({
  list: staff.query(({ ctx }) => listSubProcessors(ctx.actor)),
  notices: staff.input(ListNotices).query(({ ctx, input }) => listNotices(ctx.actor, input)),
  objections: staff.input(ListObjections).query(({ ctx, input }) => listObjections(ctx.actor, input)),
  add: staff.input(AddSubProcessor).mutation(({ ctx, input }) => addSubProcessor(ctx.actor, input)),
  edit: staff.input(EditSubProcessor).mutation(({ ctx, input }) => editSubProcessor(ctx.actor, input)),
  show: staff.input(ShowSubProcessor).mutation(({ ctx, input }) => showSubProcessor(ctx.actor, input)),
  announce: staff.input(AnnounceChange).mutation(({ ctx, input }) => announceChange(ctx.actor, input)),
});
