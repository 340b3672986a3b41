import { createGate, type Gate } from "@candor/db";
import { listExposures } from "@candor/domain/exposures";
import { ListExposures } from "@candor/domain/exposures/inputs";
import pg from "pg";
import { closedLoop, interleave } from "../measure.ts";
import type { Row } from "../report.ts";
import { plainly, queriesOf } from "./captured.ts";
import type { Databases } from "./databases.ts";
import { concurrency, httpLoad } from "./http-load.ts";
import { sessionsInTurn } from "./portfolio.ts";
import { atLeast, compare } from "./rows.ts";
import { serveList } from "./serve-list.ts";

/** The first page, as the portal shows it. */
const input = {};
export const firstPage = (gate: Gate, token: string) =>
  listExposures({ gate, credential: { kind: "session", token } }, ListExposures.parse(input));

export async function queriesOfFirstPage({ portalUrl }: Databases) {
  const gate = createGate({ url: portalUrl, app: "portal", max: 1 });
  const queries = await queriesOf(gate, () => firstPage(gate, sessionsInTurn()()));
  await gate.close();
  return queries;
}

/** The list over HTTP beside a procedure that does nothing; the verb beside its own queries asked without a gate. */
export async function measureList(databases: Databases): Promise<Row[]> {
  const gate = createGate({ url: databases.portalUrl, app: "portal", max: concurrency });
  const pool = new pg.Pool({ connectionString: databases.superuserUrl, max: concurrency });
  const read = plainly(pool, await queriesOfFirstPage(databases));
  const server = await serveList(databases.portalUrl);
  const session = sessionsInTurn();
  const load = (path: string) => httpLoad({ port: server.port, path, headers: { "x-candor": "1" }, session });
  try {
    const rates = await interleave(
      {
        list: load(callOf("exposures.list", input)),
        nothing: load(callOf("nothing", undefined)),
        verb: (ms) => closedLoop(concurrency, ms, () => firstPage(gate, session())),
        plain: (ms) => closedLoop(concurrency, ms, read),
      },
      { rounds: 11, ms: 600 },
    );
    const row = (name: string, values: number[], against: string, floors: number[]) =>
      compare({ name, unit: "/s", values, against, floors });
    return [
      atLeast(row("exposures.list over HTTP", rates.list, "a procedure that does nothing", rates.nothing), 0.6),
      row("exposures.list over HTTP", rates.list, "its queries by plain pg, no HTTP", rates.plain),
      row("its verb, called in the process", rates.verb, "its queries by plain pg", rates.plain),
    ];
  } finally {
    server.stop();
    await Promise.all([gate.close(), pool.end()]);
  }
}

/** As the browser asks: a batch of one. */
function callOf(procedure: string, asked: unknown) {
  const batch = asked === undefined ? "{}" : JSON.stringify({ 0: asked });
  return `/api/trpc/${procedure}?batch=1&input=${encodeURIComponent(batch)}`;
}
