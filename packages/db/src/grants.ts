/** Who may do what to which table at all; policies then say which rows. A table without a line here fails the gates. */
type Verb = "select" | "insert" | "update" | "delete";
type TableGrants = Partial<Record<"portal" | "admin" | "worker" | "gate", Verb[]>>;

const read: Verb[] = ["select"];
const append: Verb[] = ["select", "insert"];
const alter: Verb[] = ["select", "update"];
const write: Verb[] = ["select", "insert", "update"];
const link: Verb[] = ["select", "insert", "delete"];
const replace: Verb[] = ["select", "insert", "update", "delete"];

export const grants: Record<string, TableGrants> = {
  acceptance_seals: { portal: read, admin: read, worker: append },
  acceptances: { portal: append, admin: append, worker: read, gate: read },
  access_pages: { portal: append, admin: read, worker: read },
  access_requests: { portal: append, admin: alter, worker: alter },
  access_rules: { admin: write, worker: read },
  accesses: { portal: append, admin: append, worker: read },
  acknowledgements: { portal: append, admin: read, worker: read },
  advisories: { portal: read, admin: replace, worker: read },
  advisory_drafts: { admin: replace },
  advisory_reads: { portal: append, admin: read, worker: read },
  advisory_revisions: { portal: read, admin: append, worker: read },
  agreement_overrides: { portal: read, admin: append, worker: read, gate: read },
  agreements: { portal: read, admin: append, worker: read, gate: read },
  assets: { admin: write, worker: write },
  audit_events: { portal: ["insert"], admin: append, worker: ["insert"], gate: ["insert"] },
  bundles: { portal: write, admin: read },
  certification_documents: { portal: read, admin: link, worker: read },
  certification_reminders: { admin: read, worker: append },
  certification_scopes: { portal: read, admin: link, worker: read },
  certification_surveillances: { portal: read, admin: replace, worker: read },
  certifications: { portal: read, admin: write, worker: read },
  components: { admin: read, worker: replace },
  control_documents: { portal: read, admin: link, worker: read },
  control_mappings: { portal: read, admin: replace, worker: read },
  control_statements: { portal: read, admin: link, worker: read },
  controls: { portal: read, admin: write, worker: read },
  criteria: { portal: read, admin: append, worker: read },
  criterion_matches: { admin: read, worker: replace },
  disclosures: { portal: append, admin: append, worker: append },
  document_services: { portal: read, admin: link, worker: read, gate: read },
  document_versions: { portal: read, admin: alter, worker: append },
  documents: { portal: read, admin: write, worker: read, gate: read },
  emails: { portal: ["insert"], admin: append, worker: write, gate: append },
  exposure_history: { portal: read, admin: read, worker: append },
  exposure_reasons: { portal: read, admin: read, worker: replace },
  exposures: { portal: read, admin: read, worker: write },
  faqs: { portal: read, admin: replace, worker: read },
  frameworks: { portal: read, admin: write, worker: read },
  grants: { portal: read, admin: write, worker: append, gate: read },
  import_errors: { admin: read, worker: append },
  imports: { admin: append, worker: write },
  inventory_revisions: { admin: append, worker: append },
  library_citations: { admin: link, worker: read },
  library_entries: { admin: write, worker: read },
  library_entry_services: { admin: link, worker: read },
  library_entry_versions: { admin: append, worker: read },
  library_wordings: { admin: link, worker: read },
  member_sessions: { portal: read, admin: read, gate: write },
  members: { portal: write, admin: write, worker: append, gate: alter },
  objections: { portal: append, admin: read, worker: read },
  product_identifiers: { admin: read, worker: append },
  products: { admin: write, worker: write },
  provider_settings: { portal: read, admin: write, worker: read, gate: read },
  regions: { portal: read, admin: write, worker: write },
  remediations: { admin: write, worker: read },
  service_regions: { portal: read, admin: append, worker: append },
  services: { portal: read, admin: write, worker: write },
  sign_in_links: { gate: replace },
  staff: { admin: write, worker: read, gate: write },
  staff_assignments: { admin: replace, worker: read, gate: append },
  staff_sessions: { admin: read, gate: write },
  statements: { portal: read, admin: append, worker: read },
  sub_processor_followers: { portal: link, admin: read, worker: read },
  sub_processor_notices: { portal: read, admin: append, worker: read },
  sub_processors: { portal: read, admin: write, worker: read },
  subscriptions: { portal: read, admin: write, worker: write },
  suppliers: { admin: write, worker: write },
  tenant_domains: { admin: link, worker: read },
  tenants: { portal: read, admin: write, worker: read, gate: append },
  uploads: { admin: write, worker: alter },
};

/** Columns that a role never reads although it reads the table. */
export const hiddenColumns: Record<string, string[]> = {
  member_sessions: ["token_hash"],
  staff_sessions: ["token_hash"],
  emails: ["params"],
};
/** The worker renders mails, so it alone sees what the gate hides from the others. */
export const seesHiddenColumns = ["worker", "gate"];

/**
 * Columns that no role changes once the row is there, beside every primary key and tenant_id. Whoever could give a live
 * session's row another person's key or address would become that person; what was uploaded or granted stays what it was.
 */
export const fixedColumns: Record<string, string[]> = {
  document_versions: ["document_id", "sha256", "served_sha256", "uploaded_by"],
  grants: ["member_id", "document_id", "classification", "service_id", "request_id"],
  members: ["email"],
  staff: ["email"],
};

/** Which role may call which function of the gate. */
export const functionGrants: Record<string, string[]> = {
  candor_portal: ["open_visitor", "open_member", "enqueue", "open_documents", "behind_agreement", "agreement_asked_of"],
  candor_admin: ["open_visitor", "open_staff", "enqueue", "documents_open_to", "agreement_asked_of", "admit_prospect"],
  candor_worker: ["open_job", "enqueue"],
  candor_auth: [
    "ask_sign_in",
    "ask_sign_in_again",
    "read_link",
    "use_link",
    "memberships",
    "switch_tenant",
    "end_sessions",
  ],
  candor_owner: ["operator_session", "operator_link"],
};
export const contextFunctions = [
  "context",
  "tenant_id",
  "person_id",
  "is_visitor",
  "is_staff",
  "is_job",
  "sees_all",
  "works_for_all",
  "assigned_tenants",
];

/** Policies that say `true`, and why that is right; the catalogue test knows no others. */
export const openPolicies: Record<string, string> = {
  frameworks_portal: "what one is certified against is public",
  provider_settings_portal: "the brand is public",
  provider_settings_sign_in: "the staff's sign-in page carries the brand too",
  services_portal: "what is sold is public",
  regions_portal: "where it is sold is public",
  service_regions_portal: "where it is sold is public",
};

/** Tables with a tenant_id that does not lead the primary key, and why. */
export const keyExceptions: Record<string, string> = {
  access_requests: "a visitor who asks has no tenant yet; random id, never ON CONFLICT",
  audit_events: "an event of the provider has no tenant; append-only, random id, never ON CONFLICT",
  emails: "a sign-in mail has no tenant; random id, never ON CONFLICT",
};
