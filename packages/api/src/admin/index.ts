import type { inferRouterOutputs } from "@trpc/server";
import { router } from "../trpc.ts";
import { accessRequests } from "./access-requests.ts";
import { accesses } from "./accesses.ts";
import { advisories } from "./advisories.ts";
import { agreements } from "./agreements.ts";
import { assets } from "./assets.ts";
import { auditEvents } from "./audit-events.ts";
import { certifications } from "./certifications.ts";
import { controls } from "./controls.ts";
import { frameworks } from "./frameworks.ts";
import { faqs } from "./faqs.ts";
import { disclosures } from "./disclosures.ts";
import { documents } from "./documents.ts";
import { grants } from "./grants.ts";
import { imports } from "./imports.ts";
import { libraryEntries } from "./library-entries.ts";
import { members } from "./members.ts";
import { products } from "./products.ts";
import { profiles } from "./profiles.ts";
import { providerSettings } from "./provider-settings.ts";
import { remediations } from "./remediations.ts";
import { searches } from "./searches.ts";
import { services } from "./services.ts";
import { sessions } from "./sessions.ts";
import { staff } from "./staff.ts";
import { subProcessors } from "./sub-processors.ts";
import { subscriptions } from "./subscriptions.ts";
import { tenants } from "./tenants.ts";

export const adminRouter = router({
  accessRequests,
  accesses,
  advisories,
  agreements,
  assets,
  auditEvents,
  certifications,
  controls,
  frameworks,
  faqs,
  disclosures,
  documents,
  grants,
  imports,
  libraryEntries,
  members,
  products,
  profiles,
  providerSettings,
  remediations,
  searches,
  services,
  sessions,
  staff,
  subProcessors,
  subscriptions,
  tenants,
});
export type AdminRouter = typeof adminRouter;
/** What each procedure answers, as it arrives: dates are ISO strings. */
export type AdminOutputs = inferRouterOutputs<AdminRouter>;
