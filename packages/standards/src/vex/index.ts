/** Closed vocabularies of statements. CSAF 2.0 §3.2.3, OpenVEX 0.2.0, ICD 203, FIRST TLP 2.0, CVSS 4.0 §6. */

/** Worst first: the order in which statuses are sorted and folded. CSAF product_status, without its `recommended` lists. */
export const STATUSES = ["affected", "under_investigation", "unknown", "fixed", "not_affected"] as const;
export type Status = (typeof STATUSES)[number];

/** Why a product is `not_affected`: CSAF 2.0 §3.2.3.5 flags and OpenVEX `justification` share these five labels. */
export const JUSTIFICATIONS = [
  "component_not_present",
  "vulnerable_code_not_present",
  "vulnerable_code_not_in_execute_path",
  "vulnerable_code_cannot_be_controlled_by_adversary",
  "inline_mitigations_already_exist",
] as const;
export type Justification = (typeof JUSTIFICATIONS)[number];

/** How sure the provider is: ICD 203 §D.6.e.2. Highest first. */
export const CONFIDENCES = ["high", "moderate", "low"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** What a statement rests on. */
export const BASES = ["supplier_attestation", "inspection", "inventory_match", "detection_run", "authority"] as const;
export type Basis = (typeof BASES)[number];

/** Traffic Light Protocol 2.0, widest audience first. */
export const TLP_LABELS = ["clear", "green", "amber", "amber+strict", "red"] as const;
export type TlpLabel = (typeof TLP_LABELS)[number];

/** Qualitative severity, worst first: the rating scale of CVSS 4.0 §6. */
export const SEVERITIES = ["critical", "high", "medium", "low", "none"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Sorts worst status first: negative when `a` is worse than `b`. */
export function compareStatus(a: Status, b: Status): number {
  return STATUSES.indexOf(a) - STATUSES.indexOf(b);
}

/** The worst of some statuses; null for none, because "nothing said" is not a status. */
export function worstStatus(statuses: Iterable<Status>): Status | null {
  return [...statuses].sort(compareStatus)[0] ?? null;
}

/** Sorts the most severe first; an absent severity sorts last. */
export function compareSeverity(a: Severity | null, b: Severity | null): number {
  return rankSeverity(a) - rankSeverity(b);
}

/** Sorts the most confident first. */
export function compareConfidence(a: Confidence, b: Confidence): number {
  return CONFIDENCES.indexOf(a) - CONFIDENCES.indexOf(b);
}

function rankSeverity(severity: Severity | null): number {
  return severity === null ? SEVERITIES.length : SEVERITIES.indexOf(severity);
}
