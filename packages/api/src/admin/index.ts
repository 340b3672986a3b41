import type { inferRouterOutputs } from "@trpc/server";
import { router } from "../trpc.ts";
import { advisories } from "./advisories.ts";
import { auditEvents } from "./audit-events.ts";
import { members } from "./members.ts";
import { profiles } from "./profiles.ts";
import { providerSettings } from "./provider-settings.ts";
import { sessions } from "./sessions.ts";
import { staff } from "./staff.ts";
import { tenants } from "./tenants.ts";

export const adminRouter = router({
  advisories,
  auditEvents,
  members,
  profiles,
  providerSettings,
  sessions,
  staff,
  tenants,
});
export type AdminRouter = typeof adminRouter;
/** What each procedure answers, as it arrives: dates are ISO strings. */
export type AdminOutputs = inferRouterOutputs<AdminRouter>;
