// Written by `pnpm --filter @candor/i18n collect`; not by hand.
import en_access_requests from "../messages/en/access-requests.json" with { type: "json" };
import en_accesses from "../messages/en/accesses.json" with { type: "json" };
import en_acknowledgements from "../messages/en/acknowledgements.json" with { type: "json" };
import en_actions from "../messages/en/actions.json" with { type: "json" };
import en_advisories from "../messages/en/advisories.json" with { type: "json" };
import en_agreements from "../messages/en/agreements.json" with { type: "json" };
import en_appearance from "../messages/en/appearance.json" with { type: "json" };
import en_assets from "../messages/en/assets.json" with { type: "json" };
import en_audit_events from "../messages/en/audit-events.json" with { type: "json" };
import en_certifications from "../messages/en/certifications.json" with { type: "json" };
import en_confidences from "../messages/en/confidences.json" with { type: "json" };
import en_controls from "../messages/en/controls.json" with { type: "json" };
import en_counts from "../messages/en/counts.json" with { type: "json" };
import en_disclosures from "../messages/en/disclosures.json" with { type: "json" };
import en_documents from "../messages/en/documents.json" with { type: "json" };
import en_errors from "../messages/en/errors.json" with { type: "json" };
import en_exposures from "../messages/en/exposures.json" with { type: "json" };
import en_faqs from "../messages/en/faqs.json" with { type: "json" };
import en_fields from "../messages/en/fields.json" with { type: "json" };
import en_frameworks from "../messages/en/frameworks.json" with { type: "json" };
import en_grants from "../messages/en/grants.json" with { type: "json" };
import en_home from "../messages/en/home.json" with { type: "json" };
import en_imports from "../messages/en/imports.json" with { type: "json" };
import en_keyboard from "../messages/en/keyboard.json" with { type: "json" };
import en_library_entries from "../messages/en/library-entries.json" with { type: "json" };
import en_members from "../messages/en/members.json" with { type: "json" };
import en_navigation from "../messages/en/navigation.json" with { type: "json" };
import en_overview from "../messages/en/overview.json" with { type: "json" };
import en_palette from "../messages/en/palette.json" with { type: "json" };
import en_products from "../messages/en/products.json" with { type: "json" };
import en_profiles from "../messages/en/profiles.json" with { type: "json" };
import en_provider_settings from "../messages/en/provider-settings.json" with { type: "json" };
import en_remediations from "../messages/en/remediations.json" with { type: "json" };
import en_services from "../messages/en/services.json" with { type: "json" };
import en_sessions from "../messages/en/sessions.json" with { type: "json" };
import en_severities from "../messages/en/severities.json" with { type: "json" };
import en_staff from "../messages/en/staff.json" with { type: "json" };
import en_states from "../messages/en/states.json" with { type: "json" };
import en_statuses from "../messages/en/statuses.json" with { type: "json" };
import en_sub_processors from "../messages/en/sub-processors.json" with { type: "json" };
import en_subscriptions from "../messages/en/subscriptions.json" with { type: "json" };
import en_tenants from "../messages/en/tenants.json" with { type: "json" };
import en_times from "../messages/en/times.json" with { type: "json" };
import en_tlp from "../messages/en/tlp.json" with { type: "json" };
import fr_access_requests from "../messages/fr/access-requests.json" with { type: "json" };
import fr_accesses from "../messages/fr/accesses.json" with { type: "json" };
import fr_acknowledgements from "../messages/fr/acknowledgements.json" with { type: "json" };
import fr_actions from "../messages/fr/actions.json" with { type: "json" };
import fr_advisories from "../messages/fr/advisories.json" with { type: "json" };
import fr_agreements from "../messages/fr/agreements.json" with { type: "json" };
import fr_appearance from "../messages/fr/appearance.json" with { type: "json" };
import fr_assets from "../messages/fr/assets.json" with { type: "json" };
import fr_audit_events from "../messages/fr/audit-events.json" with { type: "json" };
import fr_certifications from "../messages/fr/certifications.json" with { type: "json" };
import fr_confidences from "../messages/fr/confidences.json" with { type: "json" };
import fr_controls from "../messages/fr/controls.json" with { type: "json" };
import fr_counts from "../messages/fr/counts.json" with { type: "json" };
import fr_disclosures from "../messages/fr/disclosures.json" with { type: "json" };
import fr_documents from "../messages/fr/documents.json" with { type: "json" };
import fr_errors from "../messages/fr/errors.json" with { type: "json" };
import fr_exposures from "../messages/fr/exposures.json" with { type: "json" };
import fr_faqs from "../messages/fr/faqs.json" with { type: "json" };
import fr_fields from "../messages/fr/fields.json" with { type: "json" };
import fr_frameworks from "../messages/fr/frameworks.json" with { type: "json" };
import fr_grants from "../messages/fr/grants.json" with { type: "json" };
import fr_home from "../messages/fr/home.json" with { type: "json" };
import fr_imports from "../messages/fr/imports.json" with { type: "json" };
import fr_keyboard from "../messages/fr/keyboard.json" with { type: "json" };
import fr_library_entries from "../messages/fr/library-entries.json" with { type: "json" };
import fr_members from "../messages/fr/members.json" with { type: "json" };
import fr_navigation from "../messages/fr/navigation.json" with { type: "json" };
import fr_overview from "../messages/fr/overview.json" with { type: "json" };
import fr_palette from "../messages/fr/palette.json" with { type: "json" };
import fr_products from "../messages/fr/products.json" with { type: "json" };
import fr_profiles from "../messages/fr/profiles.json" with { type: "json" };
import fr_provider_settings from "../messages/fr/provider-settings.json" with { type: "json" };
import fr_remediations from "../messages/fr/remediations.json" with { type: "json" };
import fr_services from "../messages/fr/services.json" with { type: "json" };
import fr_sessions from "../messages/fr/sessions.json" with { type: "json" };
import fr_severities from "../messages/fr/severities.json" with { type: "json" };
import fr_staff from "../messages/fr/staff.json" with { type: "json" };
import fr_states from "../messages/fr/states.json" with { type: "json" };
import fr_statuses from "../messages/fr/statuses.json" with { type: "json" };
import fr_sub_processors from "../messages/fr/sub-processors.json" with { type: "json" };
import fr_subscriptions from "../messages/fr/subscriptions.json" with { type: "json" };
import fr_tenants from "../messages/fr/tenants.json" with { type: "json" };
import fr_times from "../messages/fr/times.json" with { type: "json" };
import fr_tlp from "../messages/fr/tlp.json" with { type: "json" };

export const en = {
  accessRequests: en_access_requests,
  accesses: en_accesses,
  acknowledgements: en_acknowledgements,
  actions: en_actions,
  advisories: en_advisories,
  agreements: en_agreements,
  appearance: en_appearance,
  assets: en_assets,
  auditEvents: en_audit_events,
  certifications: en_certifications,
  confidences: en_confidences,
  controls: en_controls,
  counts: en_counts,
  disclosures: en_disclosures,
  documents: en_documents,
  errors: en_errors,
  exposures: en_exposures,
  faqs: en_faqs,
  fields: en_fields,
  frameworks: en_frameworks,
  grants: en_grants,
  home: en_home,
  imports: en_imports,
  keyboard: en_keyboard,
  libraryEntries: en_library_entries,
  members: en_members,
  navigation: en_navigation,
  overview: en_overview,
  palette: en_palette,
  products: en_products,
  profiles: en_profiles,
  providerSettings: en_provider_settings,
  remediations: en_remediations,
  services: en_services,
  sessions: en_sessions,
  severities: en_severities,
  staff: en_staff,
  states: en_states,
  statuses: en_statuses,
  subProcessors: en_sub_processors,
  subscriptions: en_subscriptions,
  tenants: en_tenants,
  times: en_times,
  tlp: en_tlp,
};

export const fr = {
  accessRequests: fr_access_requests,
  accesses: fr_accesses,
  acknowledgements: fr_acknowledgements,
  actions: fr_actions,
  advisories: fr_advisories,
  agreements: fr_agreements,
  appearance: fr_appearance,
  assets: fr_assets,
  auditEvents: fr_audit_events,
  certifications: fr_certifications,
  confidences: fr_confidences,
  controls: fr_controls,
  counts: fr_counts,
  disclosures: fr_disclosures,
  documents: fr_documents,
  errors: fr_errors,
  exposures: fr_exposures,
  faqs: fr_faqs,
  fields: fr_fields,
  frameworks: fr_frameworks,
  grants: fr_grants,
  home: fr_home,
  imports: fr_imports,
  keyboard: fr_keyboard,
  libraryEntries: fr_library_entries,
  members: fr_members,
  navigation: fr_navigation,
  overview: fr_overview,
  palette: fr_palette,
  products: fr_products,
  profiles: fr_profiles,
  providerSettings: fr_provider_settings,
  remediations: fr_remediations,
  services: fr_services,
  sessions: fr_sessions,
  severities: fr_severities,
  staff: fr_staff,
  states: fr_states,
  statuses: fr_statuses,
  subProcessors: fr_sub_processors,
  subscriptions: fr_subscriptions,
  tenants: fr_tenants,
  times: fr_times,
  tlp: fr_tlp,
};
