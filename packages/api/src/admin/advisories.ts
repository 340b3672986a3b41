import {
  closeAdvisory,
  countAdvisories,
  discardDraft,
  draftAdvisory,
  getAdvisory,
  getRevision,
  listAdvisories,
  publishAdvisory,
  reviseAdvisory,
} from "@candor/domain/advisories";
import {
  CloseAdvisory,
  DiscardDraft,
  DraftAdvisory,
  GetAdvisory,
  GetRevision,
  ListAdvisories,
  PublishAdvisory,
  ReviseAdvisory,
} from "@candor/domain/advisories/inputs";
import { router, staff } from "../trpc.ts";

export const advisories = router({
  list: staff.input(ListAdvisories).query(({ ctx, input }) => listAdvisories(ctx.actor, input)),
  counts: staff.query(({ ctx }) => countAdvisories(ctx.actor)),
  get: staff.input(GetAdvisory).query(({ ctx, input }) => getAdvisory(ctx.actor, input)),
  revision: staff.input(GetRevision).query(({ ctx, input }) => getRevision(ctx.actor, input)),
  draft: staff.input(DraftAdvisory).mutation(({ ctx, input }) => draftAdvisory(ctx.actor, input)),
  revise: staff.input(ReviseAdvisory).mutation(({ ctx, input }) => reviseAdvisory(ctx.actor, input)),
  discard: staff.input(DiscardDraft).mutation(({ ctx, input }) => discardDraft(ctx.actor, input)),
  publish: staff.input(PublishAdvisory).mutation(({ ctx, input }) => publishAdvisory(ctx.actor, input)),
  close: staff.input(CloseAdvisory).mutation(({ ctx, input }) => closeAdvisory(ctx.actor, input)),
});
