import { createHash } from "node:crypto";
import type { Actor } from "@candor/domain/acting-as";
import { LimitReached } from "@candor/domain/errors";

const perMinute = 600;
const burst = 200;
const remembered = 50_000;

/** Throws LimitReached when this credential has called too often. */
export type Limiter = (credential: Actor["credential"]) => void;

/** Counts procedure calls, not requests: a batch of ten takes ten. Visitors share one larger bucket per process. */
export function createLimiter(clock = Date.now): Limiter {
  const buckets = new Map<string, { left: number; at: number }>();
  return (credential) => {
    if (credential.kind === "job") return;
    const share = credential.kind === "visitor" ? 50 : 1;
    const [key, now] = [keyOf(credential), clock()];
    const bucket = buckets.get(key) ?? { left: burst * share, at: now };
    const left = Math.min(burst * share, bucket.left + ((now - bucket.at) / 60_000) * perMinute * share);
    if (left < 1) throw new LimitReached("Too many requests. Wait a minute and try again.");
    // Set anew, so that the map's first key is the one unused for longest.
    buckets.delete(key);
    buckets.set(key, { left: left - 1, at: now });
    if (buckets.size > remembered) buckets.delete(buckets.keys().next().value ?? "");
  };
}

const keyOf = (credential: Actor["credential"]) =>
  credential.kind === "session" ? createHash("sha256").update(credential.token).digest("base64") : "visitor";
