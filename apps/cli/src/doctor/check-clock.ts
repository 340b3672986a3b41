import { asClient } from "@candor/db/setup";
import { needed } from "../settings.ts";
import { type Check, fail, type Finding, ok, warn } from "./finding.ts";

const [noticeable, harmful] = [2_000, 60_000];

export const checkClock: Check = async (env) => {
  const { before, server, after } = await asClient(needed(env, "CANDOR_OWNER_DATABASE_URL"), async (owner) => {
    const before = Date.now();
    const { rows } = await owner.query<{ now: Date }>("select clock_timestamp() as now");
    return { before, server: rows[0]?.now.getTime() ?? before, after: Date.now() };
  });
  return [clockFinding(before, server, after)];
};

/** Milliseconds. What the way there and back may have taken is nobody's error. */
export function clockFinding(before: number, server: number, after: number): Finding {
  const apart = Math.max(0, before - server, server - after);
  if (apart < noticeable) return ok(`This machine and the database agree to within ${noticeable / 1000} seconds.`);
  const what = `This machine and the database are ${Math.round(apart / 1000)} seconds apart.`;
  const mend = "Let both follow the same time server: links, sessions and receipts carry these times.";
  return apart < harmful ? warn(what, mend) : fail(what, mend);
}
