import { Pool } from "pg";
import type { RunningStack } from "./running-stack.ts";

/** The stack's own database, past every policy: journeys set scenes and look behind them. */
export function superuserOf({ superuserUrl, database }: Pick<RunningStack, "superuserUrl" | "database">) {
  const url = new URL(superuserUrl);
  url.pathname = `/${database}`;
  return new Pool({ connectionString: url.toString(), max: 2 });
}
