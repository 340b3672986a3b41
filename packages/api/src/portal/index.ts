import type { inferRouterOutputs } from "@trpc/server";
import { router } from "../trpc.ts";
import { accessRequests } from "./access-requests.ts";
import { accesses } from "./accesses.ts";
import { acknowledgements } from "./acknowledgements.ts";
import { advisories } from "./advisories.ts";
import { certifications } from "./certifications.ts";
import { controls } from "./controls.ts";
import { agreements } from "./agreements.ts";
import { disclosures } from "./disclosures.ts";
import { documents } from "./documents.ts";
import { exposures } from "./exposures.ts";
import { frameworks } from "./frameworks.ts";
import { faqs } from "./faqs.ts";
import { grants } from "./grants.ts";
import { members } from "./members.ts";
import { overview } from "./overview.ts";
import { profiles } from "./profiles.ts";
import { providerSettings } from "./provider-settings.ts";
import { sessions } from "./sessions.ts";
import { subProcessors } from "./sub-processors.ts";

export const portalRouter = router({
  accessRequests,
  accesses,
  acknowledgements,
  advisories,
  certifications,
  controls,
  agreements,
  disclosures,
  documents,
  exposures,
  frameworks,
  faqs,
  grants,
  members,
  overview,
  profiles,
  providerSettings,
  sessions,
  subProcessors,
});
export type PortalRouter = typeof portalRouter;
/** What each procedure answers, as it arrives: dates are ISO strings. */
export type PortalOutputs = inferRouterOutputs<PortalRouter>;
