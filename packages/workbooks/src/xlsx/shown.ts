import type { Format } from "./styles.ts";

const dayMs = 86_400_000;

/** A stored number as a person reads it: days as 2026-12-24, times as 14:30, shares with their sign. */
export function shownNumber(stored: string, kind: Format["kind"], is1904: boolean): string {
  const value = Number(stored);
  if (stored.trim() === "" || !Number.isFinite(value)) return stored;
  if (kind === "percent") return `${Number((value * 100).toFixed(6))}%`;
  if (kind === "general") return String(Number(value.toPrecision(15)));
  // Serial 60 is a 29 February 1900 that never was (ECMA-376 part 1, 18.17.4.1); nobody is asked of the days before.
  const epoch = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const at = new Date(epoch + Math.round(value * dayMs));
  if (Number.isNaN(at.getTime())) return stored;
  const [day = "", time = ""] = at.toISOString().slice(0, 16).split("T");
  return kind === "date" ? day : kind === "time" ? time : `${day} ${time}`;
}
