import { createHash } from "node:crypto";
import type { Actor } from "@candor/domain/acting-as";
import { LimitReached } from "@candor/domain/errors";

const perMinute = 600;
const burst = 200;
const buckets = new Map<string, { left: number; at: number }>();

/** Counts procedure calls, not requests: a batch of ten takes ten. Visitors share one larger bucket per process. */
export function takeOne(credential: Actor["credential"], now = Date.now()) {
  if (credential.kind === "job") return;
  const key =
    credential.kind === "session" ? createHash("sha256").update(credential.token).digest("base64") : "visitor";
  const share = credential.kind === "visitor" ? 50 : 1;
  const bucket = buckets.get(key) ?? { left: burst * share, at: now };
  const refilled = Math.min(burst * share, bucket.left + ((now - bucket.at) / 60_000) * perMinute * share);
  if (refilled < 1) throw new LimitReached("Too many requests. Wait a minute and try again.");
  buckets.delete(key);
  buckets.set(key, { left: refilled - 1, at: now });
  if (buckets.size > 50_000) buckets.delete(buckets.keys().next().value as string);
}
