import { dayIn } from "../days.ts";

export const certificationStates = ["upcoming", "valid", "expiring", "expired", "suspended", "withdrawn"] as const;
export type CertificationState = (typeof certificationStates)[number];

/** How many days before the end a certificate is called expiring, and its owner reminded: tightest first. */
export const warnings = [7, 30, 90] as const;
export type Warning = (typeof warnings)[number];

/** What a certificate's state follows from. Both dates are whole days in its own zone. */
export type Dated = {
  validFrom: string;
  validTo: string;
  timeZone: string;
  suspendedAt?: Date | string | null;
  withdrawnAt?: Date | string | null;
};

/** `daysLeft` is 0 on the last day and negative past it; `within` is the tightest warning that has begun. */
export type Standing = { state: CertificationState; daysLeft: number; within: Warning | null };

/** Asked anew whenever somebody looks, and never kept: valid to the last millisecond of `validTo`, expired at midnight. */
export function stateOf(certificate: Dated, now: Date): Standing {
  const today = dayIn(certificate.timeZone, now);
  const daysLeft = daysBetween(today, certificate.validTo);
  const within = warnings.find((days) => daysLeft <= days) ?? null;
  return { state: wordFor(certificate, today, daysLeft), daysLeft, within: daysLeft < 0 ? null : within };
}

function wordFor(certificate: Dated, today: string, daysLeft: number): CertificationState {
  if (certificate.withdrawnAt) return "withdrawn";
  if (daysLeft < 0) return "expired";
  if (certificate.suspendedAt) return "suspended";
  if (today < certificate.validFrom) return "upcoming";
  return daysLeft <= warnings[2] ? "expiring" : "valid";
}

export const isInForce = (state: CertificationState) => state === "valid" || state === "expiring";

const dayMs = 86_400_000;
const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / dayMs);

/** The first moment of the next day in a zone: until then nothing changes by itself. No day lasts two. */
export function nextDayIn(timeZone: string, now: Date): Date {
  const today = dayIn(timeZone, now);
  let [same, next] = [now.getTime(), now.getTime() + 2 * dayMs];
  while (next - same > 1) {
    const middle = Math.floor((same + next) / 2);
    if (dayIn(timeZone, new Date(middle)) === today) same = middle;
    else next = middle;
  }
  return new Date(next);
}
