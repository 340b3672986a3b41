import { getBrand, getLegalTexts } from "@candor/domain/provider-settings";
import { router, visitor } from "../trpc.ts";

export const providerSettings = router({
  brand: visitor.query(({ ctx }) => getBrand(ctx.actor)),
  legalTexts: visitor.query(({ ctx }) => getLegalTexts(ctx.actor)),
});
