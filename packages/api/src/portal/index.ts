import { router } from "../trpc.ts";
import { members } from "./members.ts";
import { profiles } from "./profiles.ts";
import { providerSettings } from "./provider-settings.ts";
import { sessions } from "./sessions.ts";

export const portalRouter = router({
  members,
  profiles,
  providerSettings,
  sessions,
});
export type PortalRouter = typeof portalRouter;
