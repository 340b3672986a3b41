import type { Reason } from "./exposures.ts";

/** What the first sentence needs; dates as they travel. */
export type Answerable = {
  status: "affected" | "under_investigation" | "unknown" | "fixed" | "not_affected";
  reason: Reason;
  assetCount: number;
  coveredCount: number;
  affectedCount: number;
  remediatedCount: number;
  undecidedCount: number;
  lastPlannedFor: Date | string | null;
  inventoryAt?: Date | string | null;
};

/** One sentence: a key of the messages `exposures.answer` and what fills it. */
export type Sentence = { key: AnswerKey; values: Record<string, string | number | Date> };

export type AnswerKey =
  | `affected_${"match" | "statement"}`
  | `under_investigation_${"match" | "statement"}`
  | `unknown_${"match" | "statement" | "undecided" | "incomplete" | "nothing"}`
  | `fixed_${"match" | "statement" | "remediated"}`
  | `not_affected_${"match" | "statement" | "no_match"}`
  | "planned_all"
  | "unplanned_all"
  | "some_fixed_planned"
  | "some_fixed_unplanned"
  | "also_undecided"
  | "uncovered"
  | "oldest";

/** Are we affected? In one to four sentences, from the figures alone; the first one can stand for all of them. */
export function answerExposure(tenant: string, standing: Answerable): Sentence[] {
  const {
    assetCount: assets,
    coveredCount,
    affectedCount: affected,
    remediatedCount: fixed,
    undecidedCount: undecided,
  } = standing;
  const missing = assets - coveredCount;
  const values = { tenant, assets, affected, fixed, undecided, missing, left: affected - fixed };
  const say = (key: AnswerKey, more: Sentence["values"] = {}): Sentence => ({ key, values: { ...values, ...more } });
  const concernsAssets = standing.reason === "match" || standing.reason === "remediated";
  return [
    say(headline(standing)),
    ...(standing.status === "affected" && concernsAssets ? [progress(standing, say)] : []),
    ...(undecided > 0 && standing.reason !== "undecided" ? [say("also_undecided")] : []),
    ...(missing > 0 && standing.reason !== "incomplete" ? [say("uncovered")] : []),
    ...(standing.reason === "no_match" && standing.inventoryAt
      ? [say("oldest", { date: new Date(standing.inventoryAt) })]
      : []),
  ];
}

function headline({ status, reason, assetCount }: Answerable): AnswerKey {
  if (status === "unknown" && reason === "incomplete" && assetCount === 0) return "unknown_nothing";
  return `${status}_${reason}` as AnswerKey;
}

function progress(
  { affectedCount, remediatedCount: fixed, lastPlannedFor }: Answerable,
  say: (key: AnswerKey, more?: Sentence["values"]) => Sentence,
) {
  const date = lastPlannedFor && new Date(lastPlannedFor);
  if (fixed > 0 && fixed < affectedCount)
    return date ? say("some_fixed_planned", { date }) : say("some_fixed_unplanned");
  return date ? say("planned_all", { date }) : say("unplanned_all");
}
