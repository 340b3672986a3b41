import { plusDays } from "../days.ts";

export const changes = ["addition", "change", "end"] as const;
export type Change = (typeof changes)[number];

/** Between the notice and the last day to object, at least; no change takes effect before that day. */
export const leadDays = 30;
/** After a change took effect, the record may be brought in line with what was announced. */
const editDays = 30;

export const states = ["draft", "upcoming", "current", "ended"] as const;
type Dates = { announcedAt: Date | null; startsOn: string; endsOn: string | null };

export function stateOf({ announcedAt, startsOn, endsOn }: Dates, today: string): (typeof states)[number] {
  if (!announcedAt) return "draft";
  if (endsOn && endsOn <= today) return "ended";
  return startsOn > today ? "upcoming" : "current";
}

/** What is written of an announced one is what customers rely on: it changes with a change that they were told of. */
export const mayEdit = (announcedAt: Date | null, changedOn: string | null, today: string) =>
  !announcedAt || (changedOn !== null && changedOn <= today && plusDays(changedOn, editDays) >= today);

/** The first day that can be the last one to object. */
export const earliestObjection = (today: string) => plusDays(today, leadDays);

type Term = { change: Change; effectiveOn: string; objectBy?: string };

/** What is wrong with the days of a notice. Nobody objects to an end, so that it may come at once. */
export function untimely({ change, effectiveOn, objectBy }: Term, today: string) {
  if (change === "end") return effectiveOn < today ? [past] : [];
  const earliest = earliestObjection(today);
  if (!objectBy || objectBy < earliest) return [tooSoon(earliest)];
  return effectiveOn < objectBy ? [beforeAnswers(objectBy)] : [];
}

const past = { path: "effectiveOn", message: "This day has passed.", hint: "Choose today or a later day." };
const tooSoon = (earliest: string) => ({
  path: "objectBy",
  message: `Customers have ${leadDays} days to object.`,
  hint: `Choose ${earliest} or a later day.`,
});
const beforeAnswers = (objectBy: string) => ({
  path: "effectiveOn",
  message: "The change would take effect while customers may still object.",
  hint: `Choose ${objectBy} or a later day.`,
});
