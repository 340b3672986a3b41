import { defineRegion, defineService, listRegions, listServices } from "@candor/domain/services";
import { DefineRegion, DefineService } from "@candor/domain/services/inputs";
import { router, staff } from "../trpc.ts";

export const services = router({
  list: staff.query(({ ctx }) => listServices(ctx.actor)),
  regions: staff.query(({ ctx }) => listRegions(ctx.actor)),
  define: staff.input(DefineService).mutation(({ ctx, input }) => defineService(ctx.actor, input)),
  defineRegion: staff.input(DefineRegion).mutation(({ ctx, input }) => defineRegion(ctx.actor, input)),
});
