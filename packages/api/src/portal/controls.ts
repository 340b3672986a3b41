import { exportControls, getControl, listControls } from "@candor/domain/controls";
import { ExportControls, GetControl, ListControls } from "@candor/domain/controls/inputs";
import { member, router } from "../trpc.ts";

export const controls = router({
  list: member.input(ListControls).query(({ ctx, input }) => listControls(ctx.actor, input)),
  get: member.input(GetControl).query(({ ctx, input }) => getControl(ctx.actor, input)),
  export: member.input(ExportControls).query(({ ctx, input }) => exportControls(ctx.actor, input)),
});
