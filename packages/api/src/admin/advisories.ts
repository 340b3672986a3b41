import {
  closeAdvisory,
  countAdvisories,
  discardDraft,
  draftAdvisory,
  forecastAdvisory,
  getAdvisory,
  getRevision,
  listAdvisories,
  listReading,
  previewAdvisory,
  publishAdvisory,
  reviseAdvisory,
} from "@candor/domain/advisories";
import {
  CloseAdvisory,
  DiscardDraft,
  DraftAdvisory,
  ForecastAdvisory,
  GetAdvisory,
  GetRevision,
  ListAdvisories,
  PreviewAdvisory,
  PublishAdvisory,
  ReviseAdvisory,
} from "@candor/domain/advisories/inputs";
import { router, staff } from "../trpc.ts";

export const advisories = router({
  list: staff.input(ListAdvisories).query(({ ctx, input }) => listAdvisories(ctx.actor, input)),
  counts: staff.query(({ ctx }) => countAdvisories(ctx.actor)),
  reading: staff.query(({ ctx }) => listReading(ctx.actor)),
  get: staff.input(GetAdvisory).query(({ ctx, input }) => getAdvisory(ctx.actor, input)),
  revision: staff.input(GetRevision).query(({ ctx, input }) => getRevision(ctx.actor, input)),
  forecast: staff.input(ForecastAdvisory).query(({ ctx, input }) => forecastAdvisory(ctx.actor, input)),
  preview: staff.input(PreviewAdvisory).query(({ ctx, input }) => previewAdvisory(ctx.actor, input)),
  draft: staff.input(DraftAdvisory).mutation(({ ctx, input }) => draftAdvisory(ctx.actor, input)),
  revise: staff.input(ReviseAdvisory).mutation(({ ctx, input }) => reviseAdvisory(ctx.actor, input)),
  discard: staff.input(DiscardDraft).mutation(({ ctx, input }) => discardDraft(ctx.actor, input)),
  publish: staff.input(PublishAdvisory).mutation(({ ctx, input }) => publishAdvisory(ctx.actor, input)),
  close: staff.input(CloseAdvisory).mutation(({ ctx, input }) => closeAdvisory(ctx.actor, input)),
});
