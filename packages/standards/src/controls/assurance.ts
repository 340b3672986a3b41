import type { Confidence } from "../vex/index.ts";

// What an export says of controls: facts of the portal in the words of its design, whatever database they come from.

/** Where a control stands. The words of OSCAL's `implementation-status`. */
export const CONTROL_STATUSES = ["implemented", "partial", "alternative", "planned", "not_applicable"] as const;
export type ControlStatus = (typeof CONTROL_STATUSES)[number];

export interface Provider {
  name: string;
  website: string;
  /** Absolute URI that names what only this provider says: its own properties and identifiers. */
  namespace: string;
}

export interface Framework {
  /** Stable in the portal. */
  id: string;
  name: string;
  version: string | null;
  owner: string | null;
  /** Where its OSCAL catalog or profile is; null for a framework that has none. */
  catalog: string | null;
  controls: FrameworkControl[];
}

export interface FrameworkControl {
  id: string;
  label: string | null;
  title: string;
  text: string;
  parent: string | null;
}

export interface Service {
  id: string;
  name: string;
  description: string;
}

/** A document version that shows it. */
export interface EvidenceDocument {
  id: string;
  title: string;
  /** Lower-case hex of the version's bytes. */
  sha256: string;
  mediaType: string;
  /** Where those entitled find it: URI reference. */
  href: string;
  classification: "public" | "customer" | "nda" | "restricted";
  /** RFC 3339. */
  validFrom: string | null;
  validUntil: string | null;
}

/** A statement of an advisory's revision that shows it. */
export interface EvidenceStatement {
  id: string;
  title: string;
  href: string;
}

/** What is claimed of one control of a framework, for one service. */
export interface ControlClaim {
  framework: string;
  control: string;
  service: string;
  status: ControlStatus;
  confidence: Confidence | null;
  /** Date, YYYY-MM-DD. */
  lastVerified: string | null;
  /** How the service meets it. */
  description: string;
  documents: EvidenceDocument[];
  statements: EvidenceStatement[];
}

export interface Assurance {
  provider: Provider;
  title: string;
  version: string;
  /** RFC 3339 with its zone: the one thing that may differ between two writings of the same facts. */
  lastModified: string;
  frameworks: Framework[];
  services: Service[];
  claims: ControlClaim[];
}

/** Throws RangeError for a claim of something that is not given, or a second one of the same: the caller's mistake. */
export function refuseUnsound({ frameworks, services, claims }: Assurance): void {
  const known = new Set([
    ...frameworks.flatMap(({ id, controls }) => controls.map((control) => JSON.stringify([id, control.id]))),
    ...services.map(({ id }) => JSON.stringify([id])),
  ]);
  const claimed = new Set<string>();
  for (const { framework, control, service } of claims) {
    const unknown = [[framework, control], [service]].find((name) => !known.has(JSON.stringify(name)));
    if (unknown) throw new RangeError(`A claim names ${unknown.join(" ")}, which is not given.`);
    const key = JSON.stringify([framework, control, service]);
    if (claimed.has(key)) throw new RangeError(`Two claims are made of ${control} for ${service}.`);
    claimed.add(key);
  }
}
