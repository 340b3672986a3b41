export { type AdminRouter, adminRouter } from "./admin/index.ts";
export { type PortalRouter, portalRouter } from "./portal/index.ts";
export type { Context } from "./trpc.ts";
