import { createHash } from "node:crypto";
import type { Actor } from "@candor/domain/acting-as";
import { LimitReached } from "@candor/domain/errors";

const perMinute = 600;
const burst = 200;
const remembered = 50_000;
/** As `clientAddress` says it. */
const unknownAddress = "unknown";

/** Throws LimitReached when this credential has called too often. */
export type Limiter = (credential: Actor["credential"]) => void;

/**
 * Counts procedure calls, not requests: a batch of ten takes ten. A session has a bucket of its own; visitors have a
 * larger one for each address, so that one of them cannot shut out the others, nor anybody who is signed in.
 */
export function createLimiter(clock = Date.now): (address: string) => Limiter {
  const buckets = new Map<string, { left: number; at: number }>();
  return (address) => (credential) => {
    if (credential.kind === "job") return;
    const [{ key, share }, now] = [bucketOf(credential, address), clock()];
    const bucket = buckets.get(key) ?? { left: burst * share, at: now };
    const left = Math.min(burst * share, bucket.left + ((now - bucket.at) / 60_000) * perMinute * share);
    if (left < 1) throw new LimitReached("Too many requests. Wait a minute and try again.");
    // Set anew, so that the map's first key is the one unused for longest.
    buckets.delete(key);
    buckets.set(key, { left: left - 1, at: now });
    if (buckets.size > remembered) buckets.delete(buckets.keys().next().value ?? "");
  };
}

/** A company is one address of many visitors; who comes from nowhere known is everybody. */
function bucketOf(credential: Actor["credential"], address: string) {
  if (credential.kind !== "session") return { key: `visitor ${address}`, share: address === unknownAddress ? 50 : 5 };
  return { key: createHash("sha256").update(credential.token).digest("base64"), share: 1 };
}
