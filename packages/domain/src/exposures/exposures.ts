import type { exposureReasonKinds } from "@candor/db/schema";
import { type Basis, compareStatus, type Confidence, CONFIDENCES, type Status } from "@candor/standards/vex";

export type Reason = (typeof exposureReasonKinds)[number];

/** What a revision says of the products that its criteria name; of everything when it is general. */
export type Said = { n: number; status: Status; confidence: Confidence; basis: Basis[]; isGeneral: boolean };

/** A statement's criteria named something in an asset, or may have. */
export type Claim = { n: number; undecided: boolean };

/** Assets that are alike to the rule. Out of service is isolated or decommissioned; done is a remediation. */
export type Alike = {
  count: number;
  isCovered: boolean;
  claims: Claim[];
  isOut: boolean;
  isDone: boolean;
  plannedFor: Date | null;
};

/** What a tenant rests on: how many assets, how many of them have a BOM, and those that need a closer look. */
export type Estate = { assetCount: number; coveredCount: number; named: Alike[] };

export type Standing = {
  status: Status;
  confidence: Confidence;
  basis: Basis[];
  statementN: number | null;
  reason: Reason;
  assetCount: number;
  coveredCount: number;
  affectedCount: number;
  remediatedCount: number;
  undecidedCount: number;
  lastPlannedFor: Date | null;
};

/** A pool of assets that tenants rest on: a service's in a region, shared by them or one tenant's own. */
export type Place = { tenantId: string | null; serviceId: string; region: string };
export const placeKey = ({ tenantId, serviceId, region }: Place) => `${tenantId ?? ""} ${serviceId} ${region}`;

type Verdict = { status: Status; reason: Reason; said: Said | null };

/**
 * The worst that holds for any asset of the tenant. An asset that no criterion names follows the general statement;
 * without one it is "not affected" only if a BOM says what is in it. Nothing to look at is "not known".
 */
export function judge(said: Said[], { assetCount, coveredCount, named }: Estate): Standing {
  const judged = named.map((alike) => ({ ...alike, verdict: verdictOf(alike, said) }));
  const rest = restOf({ assetCount, coveredCount, named });
  const verdicts = judged.map(({ verdict }) => verdict);
  if (rest.covered > 0) verdicts.push(unnamed(said, true));
  if (rest.uncovered > 0 || assetCount === 0) verdicts.push(unnamed(said, false));
  const [worst] = verdicts.sort(worstFirst);
  if (!worst) throw new Error("an estate without a verdict");

  const count = (holds: (verdict: Verdict) => boolean) =>
    judged.reduce((sum, one) => sum + (holds(one.verdict) ? one.count : 0), 0);
  const remediatedCount = count(({ status, reason }) => status === "fixed" && reason !== "statement");
  const isOpen = ({ status, reason }: Verdict) => isUnresolved(status) && status === worst.status && reason === "match";
  const waiting = judged.filter(({ verdict }) => isOpen(verdict));
  return {
    ...certainty(worst, said),
    status: worst.status,
    statementN: worst.said?.n ?? null,
    reason: worst.reason,
    assetCount,
    coveredCount,
    affectedCount: worst.status === "not_affected" ? 0 : remediatedCount + count(isOpen),
    remediatedCount,
    undecidedCount: count(({ reason }) => reason === "undecided"),
    lastPlannedFor: lastOf(waiting.map(({ plannedFor }) => plannedFor)),
  };
}

/** How many assets no criterion names and no remediation lists. */
export function restOf({ assetCount, coveredCount, named }: Estate) {
  const sum = (some: Alike[]) => some.reduce((total, { count }) => total + count, 0);
  const covered = coveredCount - sum(named.filter(({ isCovered }) => isCovered));
  return { covered, uncovered: assetCount - sum(named) - covered };
}

/** Whether the standing came from what the tenant has or from what is said of everything, not from finding nothing. */
export const isConcerned = ({ status, reason }: { status: Status; reason: Reason }) =>
  status !== "not_affected" && reason !== "incomplete";

export const isUnresolved = (status: Status) => !["fixed", "not_affected"].includes(status);

function verdictOf({ claims, isCovered, isOut, isDone }: Alike, said: Said[]): Verdict {
  const [worst] = claims.map((claim) => claimed(claim, said)).sort(worstFirst);
  const base = worst ?? unnamed(said, isCovered);
  const isRemediated = isDone || (isOut && worst !== undefined);
  const isCleared = base.status === "not_affected" && base.reason !== "no_match";
  return isRemediated && !isCleared ? { ...base, status: "fixed", reason: "remediated" } : base;
}

function claimed({ n, undecided }: Claim, said: Said[]): Verdict {
  const statement = said.find((one) => one.n === n) ?? null;
  if (undecided || !statement) return { status: "unknown", reason: "undecided", said: statement };
  return { status: statement.status, reason: "match", said: statement };
}

function unnamed(said: Said[], isCovered: boolean): Verdict {
  const general = said.find(({ isGeneral }) => isGeneral);
  if (general) return { status: general.status, reason: "statement", said: general };
  if (isCovered) return { status: "not_affected", reason: "no_match", said: null };
  return { status: "unknown", reason: "incomplete", said: null };
}

const reasonOrder: Reason[] = ["match", "remediated", "undecided", "statement", "incomplete", "no_match"];
const worstFirst = (a: Verdict, b: Verdict) =>
  compareStatus(a.status, b.status) ||
  reasonOrder.indexOf(a.reason) - reasonOrder.indexOf(b.reason) ||
  (a.said?.n ?? 0) - (b.said?.n ?? 0);

/** Finding nothing (any more) is as sure as the least sure of the statements whose criteria were looked for. */
function certainty({ reason, said }: Verdict, all: Said[]): { confidence: Confidence; basis: Basis[] } {
  if (!said && ["no_match", "remediated"].includes(reason)) {
    const [least] = all.map(({ confidence }) => confidence).sort((a, b) => rank(b) - rank(a));
    return { confidence: least ?? "low", basis: ["inventory_match"] };
  }
  if (!said || reason === "undecided") return { confidence: "low", basis: [] };
  return { confidence: said.confidence, basis: said.basis };
}

const rank = (confidence: Confidence) => CONFIDENCES.indexOf(confidence);

/** Only if everything that waits has a date: "the last is planned for 3 December" must be true. */
function lastOf(dates: (Date | null)[]): Date | null {
  const known = dates.filter((date) => date !== null);
  if (known.length === 0 || known.length < dates.length) return null;
  return new Date(Math.max(...known.map((date) => date.getTime())));
}
