import { countExposures, exportExposures, getPastExposure, listExposures } from "@candor/domain/exposures";
import { CountExposures, ExportExposures, GetPastExposure, ListExposures } from "@candor/domain/exposures/inputs";
import { member, router } from "../trpc.ts";

export const exposures = router({
  list: member.input(ListExposures).query(({ ctx, input }) => listExposures(ctx.actor, input)),
  count: member.input(CountExposures).query(({ ctx, input }) => countExposures(ctx.actor, input)),
  past: member.input(GetPastExposure).query(({ ctx, input }) => getPastExposure(ctx.actor, input)),
  export: member.input(ExportExposures).query(({ ctx, input }) => exportExposures(ctx.actor, input)),
});
