import { router } from "../trpc.ts";

export const portalRouter = router({});
export type PortalRouter = typeof portalRouter;
