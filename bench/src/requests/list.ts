import { createGate, type Gate } from "@candor/db";
import { listExposures } from "@candor/domain/exposures";
import { ListExposures } from "@candor/domain/exposures/inputs";
import pg from "pg";
import { closedLoop, interleave } from "../measure.ts";
import type { Row } from "../report.ts";
import { plainly, queriesOf } from "./captured.ts";
import type { Databases } from "./databases.ts";
import { concurrency } from "./http-load.ts";
import { sessionsInTurn } from "./portfolio.ts";
import { compare } from "../rows.ts";

/** The first page, as the portal shows it. */
export const firstPage = (gate: Gate, token: string) =>
  listExposures({ gate, credential: { kind: "session", token } }, ListExposures.parse({}));

export async function queriesOfFirstPage({ portalUrl }: Pick<Databases, "portalUrl">) {
  const gate = createGate({ url: portalUrl, app: "portal", max: 1 });
  const queries = await queriesOf(gate, () => firstPage(gate, sessionsInTurn()()));
  await gate.close();
  return queries;
}

/** The verb beside its own queries, asked by a superuser without session, transaction, gate and row security. */
export async function measureVerb(databases: Databases): Promise<Row[]> {
  const gate = createGate({ url: databases.portalUrl, app: "portal", max: concurrency });
  const pool = new pg.Pool({ connectionString: databases.superuserUrl, max: concurrency });
  const read = plainly(pool, await queriesOfFirstPage(databases));
  const session = sessionsInTurn();
  try {
    const rates = await interleave(
      {
        verb: (ms) => closedLoop(concurrency, ms, () => firstPage(gate, session())),
        plain: (ms) => closedLoop(concurrency, ms, read),
      },
      { rounds: 11, ms: 600 },
    );
    const names = { name: "the list of exposures, in the process", unit: "/s", against: "the same rows by plain pg" };
    return [compare({ ...names, values: rates.verb, floors: rates.plain })];
  } finally {
    await Promise.all([gate.close(), pool.end()]);
  }
}
