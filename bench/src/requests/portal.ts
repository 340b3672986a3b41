import { startStack } from "@candor/local";
import { interrupted } from "../interrupted.ts";
import { closedLoop, interleave } from "../measure.ts";
import type { Row } from "../report.ts";
import pg from "pg";
import { plainly, type Query } from "./captured.ts";
import { type Databases, stateDir } from "./databases.ts";
import { concurrency, httpLoad } from "./http-load.ts";
import { sessionsInTurn } from "./portfolio.ts";
import { atLeast, compare } from "../rows.ts";

/** The built portal as it is served: the list beside a procedure that does nothing, its page beside an empty one. */
export async function measurePortal({ superuserUrl }: Databases, queries: Query[]): Promise<Row[]> {
  process.env.CANDOR_FLOORS = "1";
  const stack = await startStack({ stateDir, signal: interrupted });
  const pool = new pg.Pool({ connectionString: superuserUrl, max: concurrency });
  try {
    const [port, session] = [Number(new URL(stack.urls.portal).port), sessionsInTurn()];
    const page = (path: string) => httpLoad({ port, path, headers: { accept: "text/html" }, session });
    const call = (path: string) => httpLoad({ port, path, headers: { "x-candor": "1" }, session });
    const rates = await interleave(
      {
        list: call(callOf("exposures.list", { 0: {} })),
        nothing: call(callOf("floors.nothing", {})),
        plain: (ms) => closedLoop(concurrency, ms, plainly(pool, queries)),
        exposure: page("/exposure"),
        blank: page("/blank"),
      },
      { rounds: 11, ms: 1200 },
    );
    const row = (name: string, values: number[], against: string, floors: number[]) =>
      compare({ name, unit: "/s", values, against, floors });
    return [
      atLeast(row("exposures.list over HTTP", rates.list, "a procedure that does nothing", rates.nothing), 0.6),
      row("exposures.list over HTTP", rates.list, "the same rows by plain pg, no HTTP", rates.plain),
      atLeast(row("the page /exposure", rates.exposure, "the empty page /blank", rates.blank), 0.6),
    ];
  } finally {
    await pool.end();
    await stack.stop();
  }
}

/** As the browser asks: a batch of one. */
const callOf = (procedure: string, batch: object) =>
  `/api/trpc/${procedure}?batch=1&input=${encodeURIComponent(JSON.stringify(batch))}`;
