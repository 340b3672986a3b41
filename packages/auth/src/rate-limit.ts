/** At most `limit` uses per key in a window. In memory, per process: the database holds the limit per address too. */
export function createRateLimit({
  limit,
  windowMs,
  keys = 100_000,
}: {
  limit: number;
  windowMs: number;
  keys?: number;
}) {
  const used = new Map<string, { count: number; until: number }>();

  /** `share`: how many times the limit this key has, because it stands for many. */
  return function mayUse(key: string, now = Date.now(), share = 1): boolean {
    const entry = used.get(key);
    const current = entry && entry.until > now ? entry : { count: 0, until: now + windowMs };
    if (current.count >= limit * share) return false;
    used.delete(key);
    used.set(key, { count: current.count + 1, until: current.until });
    if (used.size > keys) used.delete(used.keys().next().value as string);
    return true;
  };
}
