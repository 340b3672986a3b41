/** Who may do what to which table at all; policies then say which rows. A table without a line here fails the gates. */
type Verb = "select" | "insert" | "update" | "delete";
type TableGrants = Partial<Record<"portal" | "admin" | "worker" | "gate", Verb[]>>;

const read: Verb[] = ["select"];
const append: Verb[] = ["select", "insert"];
const alter: Verb[] = ["select", "update"];
const write: Verb[] = ["select", "insert", "update"];
const replace: Verb[] = ["select", "insert", "update", "delete"];

export const grants: Record<string, TableGrants> = {
  acknowledgements: { portal: append, admin: read, worker: read },
  advisories: { portal: read, admin: replace, worker: read },
  advisory_drafts: { admin: replace },
  advisory_reads: { portal: append, admin: read, worker: read },
  advisory_revisions: { portal: read, admin: append, worker: read },
  assets: { admin: write, worker: write },
  audit_events: { portal: ["insert"], admin: append, worker: ["insert"], gate: ["insert"] },
  components: { admin: read, worker: replace },
  criteria: { portal: read, admin: append, worker: read },
  criterion_matches: { admin: read, worker: replace },
  disclosures: { portal: append, admin: append, worker: append },
  emails: { portal: ["insert"], admin: append, worker: write, gate: append },
  exposure_history: { portal: read, admin: read, worker: append },
  exposure_reasons: { portal: read, admin: read, worker: replace },
  exposures: { portal: read, admin: read, worker: write },
  import_errors: { admin: read, worker: append },
  imports: { admin: append, worker: write },
  inventory_revisions: { admin: append, worker: append },
  member_sessions: { portal: read, admin: read, gate: write },
  members: { portal: write, admin: write, worker: read, gate: alter },
  product_identifiers: { admin: read, worker: append },
  products: { admin: write, worker: write },
  provider_settings: { portal: read, admin: write, worker: read, gate: read },
  regions: { portal: read, admin: write, worker: write },
  remediations: { admin: write, worker: read },
  service_regions: { portal: read, admin: append, worker: append },
  services: { portal: read, admin: write, worker: write },
  sign_in_links: { gate: replace },
  staff: { admin: write, worker: read, gate: write },
  staff_assignments: { admin: replace, worker: read, gate: read },
  staff_sessions: { admin: read, gate: write },
  statements: { portal: read, admin: append, worker: read },
  subscriptions: { portal: read, admin: write, worker: write },
  suppliers: { admin: write, worker: write },
  tenants: { portal: read, admin: write, worker: read, gate: read },
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
 * session's row another person's key or address would become that person.
 */
export const fixedColumns: Record<string, string[]> = { members: ["email"], staff: ["email"] };

/** Which role may call which function of the gate. */
export const functionGrants: Record<string, string[]> = {
  candor_portal: ["open_visitor", "open_member", "enqueue"],
  candor_admin: ["open_visitor", "open_staff", "enqueue"],
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
  provider_settings_portal: "the brand is public",
  provider_settings_sign_in: "the staff's sign-in page carries the brand too",
  services_portal: "what is sold is public",
  regions_portal: "where it is sold is public",
  service_regions_portal: "where it is sold is public",
};

/** Tables with a tenant_id that does not lead the primary key, and why. */
export const keyExceptions: Record<string, string> = {
  audit_events: "an event of the provider has no tenant; append-only, random id, never ON CONFLICT",
  emails: "a sign-in mail has no tenant; random id, never ON CONFLICT",
};
