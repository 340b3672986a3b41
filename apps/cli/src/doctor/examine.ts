import { setTimeout as pause } from "node:timers/promises";
import type { Environment } from "../env.ts";
import { Failure } from "../failure.ts";
import { tellCause } from "../tell-failure.ts";
import { checkClock } from "./check-clock.ts";
import { checkDatabase } from "./check-database.ts";
import { checkGates } from "./check-gates.ts";
import { checkMail } from "./check-mail.ts";
import { checkMigrations } from "./check-migrations.ts";
import { checkQueue } from "./check-queue.ts";
import { checkRoles } from "./check-roles.ts";
import { checkStorage } from "./check-storage.ts";
import { type Check, fail, type Finding, warn } from "./finding.ts";

export type Examined = { check: string } & Finding;

const longest = 15_000;

/** In the order in which they are worth mending; those in the second group ask the database as the owner. */
const first: Record<string, Check> = { database: checkDatabase };
const asOwner: Record<string, Check> = {
  migrations: checkMigrations,
  gates: checkGates,
  clock: checkClock,
  queue: checkQueue,
};
const others: Record<string, Check> = { roles: checkRoles, mail: checkMail, storage: checkStorage };

export const checkNames = Object.keys({ ...first, ...asOwner, ...others });

/** Looks at everything, one after the other. A check that breaks off is a finding too. */
export async function* examine(env: Environment): AsyncGenerator<Examined> {
  const answers = yield* each(first, env);
  if (answers) yield* each(asOwner, env);
  else for (const check of Object.keys(asOwner)) yield { check, ...unseen };
  yield* each(others, env);
}

async function* each(checks: Record<string, Check>, env: Environment): AsyncGenerator<Examined, boolean> {
  let finished = true;
  for (const [check, look] of Object.entries(checks)) {
    const findings = await Promise.race([look(env), late()]).catch((error: unknown) => {
      finished = false;
      return [brokenOff(error)];
    });
    for (const finding of findings) yield { check, ...finding };
  }
  return finished;
}

async function late(): Promise<never> {
  await pause(longest, undefined, { ref: false });
  throw new Failure(
    `There was no answer within ${longest / 1000} seconds.`,
    "Correct the address, or open the way there.",
  );
}

function brokenOff(error: unknown): Finding {
  if (error instanceof Failure) return fail(error.message, error.mend);
  const { what, mend } = tellCause(error);
  return fail(what, mend ?? "Mend what stands above first, and call the doctor again.");
}

const unseen = warn("Could not be looked at: the database does not answer as the owner.", "Mend the database first.");
