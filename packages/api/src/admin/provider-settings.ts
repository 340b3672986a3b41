import { changeProviderSettings, getBrand, getFirstSteps, getProviderSettings } from "@candor/domain/provider-settings";
import { ChangeProviderSettings } from "@candor/domain/provider-settings/inputs";
import { router, staff, visitor } from "../trpc.ts";

export const providerSettings = router({
  brand: visitor.query(({ ctx }) => getBrand(ctx.actor)),
  firstSteps: staff.query(({ ctx }) => getFirstSteps(ctx.actor)),
  get: staff.query(({ ctx }) => getProviderSettings(ctx.actor)),
  change: staff.input(ChangeProviderSettings).mutation(({ ctx, input }) => changeProviderSettings(ctx.actor, input)),
});
