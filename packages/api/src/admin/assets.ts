import {
  decommissionAsset,
  getAsset,
  isolateAsset,
  listAssets,
  listComponents,
  restoreAsset,
  summariseAssets,
} from "@candor/domain/assets";
import {
  DecommissionAsset,
  GetAsset,
  IsolateAsset,
  ListAssets,
  ListComponents,
  RestoreAsset,
} from "@candor/domain/assets/inputs";
import { router, staff } from "../trpc.ts";

export const assets = router({
  list: staff.input(ListAssets).query(({ ctx, input }) => listAssets(ctx.actor, input)),
  summary: staff.query(({ ctx }) => summariseAssets(ctx.actor)),
  get: staff.input(GetAsset).query(({ ctx, input }) => getAsset(ctx.actor, input)),
  components: staff.input(ListComponents).query(({ ctx, input }) => listComponents(ctx.actor, input)),
  isolate: staff.input(IsolateAsset).mutation(({ ctx, input }) => isolateAsset(ctx.actor, input)),
  decommission: staff.input(DecommissionAsset).mutation(({ ctx, input }) => decommissionAsset(ctx.actor, input)),
  restore: staff.input(RestoreAsset).mutation(({ ctx, input }) => restoreAsset(ctx.actor, input)),
});
