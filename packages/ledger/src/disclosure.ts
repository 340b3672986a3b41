/** Something the ledger cannot accept or read; the message names the field. */
export class LedgerError extends Error {
  override name = "LedgerError";
}

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** Names the shape of a leaf for ever. A change of shape is a new type beside it, never an edit of this one. */
export const DISCLOSURE_TYPE = "candor.disclosure/1";

export const DISCLOSURE_KINDS = [
  "revision_visible",
  "exposure_status",
  "mail_accepted",
  "page_first_read",
  "acknowledged",
  "list_exported",
  "objected",
  "document_read",
  "document_downloaded",
  "agreement_accepted",
] as const;
export type DisclosureKind = (typeof DISCLOSURE_KINDS)[number];

/** What one tenant was told or shown, once. */
export interface Disclosure {
  kind: DisclosureKind;
  /** The tenant's identifier. */
  tenant: string;
  /** The advisory's tracking id, or null where the disclosure is about none. */
  advisory: string | null;
  /** The revision's number, or null. */
  revision: number | null;
  /** What exactly was said, by kind: the status and its reason, the message id, who read it. Plain JSON. */
  subject: JsonObject;
  /** When: RFC 3339, UTC, as in 2026-11-22T13:59:00.000Z. */
  at: string;
}

const UTC_INSTANT = /^\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?Z$/;

/** Throws LedgerError unless every field has the shape above. */
export function refuseMisshapen(disclosure: Disclosure): void {
  const { kind, tenant, advisory, revision, subject, at } = disclosure;
  need(DISCLOSURE_KINDS.includes(kind), "kind", `one of ${DISCLOSURE_KINDS.join(", ")}`);
  need(isText(tenant), "tenant", "a non-empty string");
  need(advisory === null || isText(advisory), "advisory", "a non-empty string or null");
  need(revision === null || (Number.isSafeInteger(revision) && revision >= 0), "revision", "a whole number or null");
  need(typeof subject === "object" && subject !== null && !Array.isArray(subject), "subject", "a JSON object");
  need(typeof at === "string" && UTC_INSTANT.test(at) && isOnCalendar(at), "at", "an RFC 3339 instant in UTC");
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

/** Date rolls 30 February over to March; a date that comes back changed never existed. */
function isOnCalendar(at: string): boolean {
  const instant = new Date(at);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().slice(0, 19) === at.slice(0, 19);
}

function need(holds: boolean, field: string, shape: string): void {
  if (!holds) throw new LedgerError(`${field} must be ${shape}`);
}
