import { actingAs } from "@candor/domain/acting-as";
import { member, router } from "./trpc.ts";
import { portalRouter } from "./portal/index.ts";

/** The portal's procedures and one that does nothing once it knows who asks: what `npm run bench` measures against. */
export const withFloors = () => {
  const nothing = member.query(({ ctx }) => actingAs(ctx.actor, "profile:read", async () => null));
  return router({ ...portalRouter._def.record, floors: router({ nothing }) });
};
