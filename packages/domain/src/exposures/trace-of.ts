import { compareStatus, type Status } from "@candor/standards/vex";
import { type Estate, type Reason, restOf, type Said } from "./exposures.ts";
import type { Subject } from "./load-subjects.ts";

export type Pool = { service: string; region: string; estate: Estate; found: Step[]; oldestBom: Date | null };

/** One row of `exposure_reasons`, without its keys. */
export type Step = {
  kind: Reason;
  statementN: number | null;
  service: string;
  region: string;
  assetCount: number;
  assetName: string | null;
  serial: string | null;
  supplier: string | null;
  product: string | null;
  version: string | null;
  criterion: string | null;
  range: string | null;
  rule: string | null;
  remediation: string | null;
  plannedFor: Date | null;
  doneAt: Date | null;
  inventoryAt: Date | null;
};

/** Enough for any person to read; the counts of the exposure do not depend on it. */
const longest = 100;

const blank = {
  assetName: null,
  serial: null,
  supplier: null,
  product: null,
  version: null,
  criterion: null,
  range: null,
  rule: null,
  remediation: null,
  plannedFor: null,
  doneAt: null,
};

/** Why: what was found, pool by pool, and then what was not found and how much of the pool that rests on. */
export function traceOf({ said }: Subject, pools: Pool[]): Step[] {
  const general = said.find(({ isGeneral }) => isGeneral);
  if (pools.length === 0) return [restStep(general, { service: "", region: "", oldestBom: null }, 0, false)];
  const rest = pools.flatMap((pool) => {
    const { covered, uncovered } = restOf(pool.estate);
    const counts = general
      ? [[covered + uncovered, true] as const]
      : [[uncovered, false] as const, [covered, true] as const];
    return counts.flatMap(([count, isCovered]) => (count > 0 ? [restStep(general, pool, count, isCovered)] : []));
  });
  return [...pools.flatMap(({ found }) => found), ...rest].sort(worstFirst(said)).slice(0, longest);
}

type Where = Pick<Pool, "service" | "region" | "oldestBom">;

function restStep(
  general: Said | undefined,
  { service, region, oldestBom }: Where,
  assetCount: number,
  isCovered: boolean,
): Step {
  const kind = general ? "statement" : isCovered ? "no_match" : "incomplete";
  const inventoryAt = isCovered ? oldestBom : null;
  return { ...blank, kind, statementN: general?.n ?? null, service, region, assetCount, inventoryAt };
}

/** What is open before what is settled; what was found before what was not. */
function worstFirst(said: Said[]) {
  const statusOf = ({ kind, statementN }: Step): Status => {
    if (kind === "remediated") return "fixed";
    if (kind === "no_match") return "not_affected";
    if (kind === "undecided" || kind === "incomplete") return "unknown";
    return said.find(({ n }) => n === statementN)?.status ?? "unknown";
  };
  return (a: Step, b: Step) => compareStatus(statusOf(a), statusOf(b)) || order.indexOf(a.kind) - order.indexOf(b.kind);
}

const order: Reason[] = ["match", "undecided", "remediated", "statement", "incomplete", "no_match"];
