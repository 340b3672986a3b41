import { createGate } from "@candor/db";
import pg from "pg";
import { closedLoop, interleave } from "../measure.ts";
import type { Row } from "../report.ts";
import type { Databases } from "./databases.ts";
import { delayed } from "./delay.ts";
import { firstPage } from "./list.ts";
import { sessionsInTurn } from "./portfolio.ts";
import { atMostValue, compare } from "../rows.ts";

/** On a way that takes 10 ms in each direction time is round trips: a bare query is one. */
export async function measureRoundTrips({ portalUrl }: Databases): Promise<Row[]> {
  const way = await delayed(portalUrl, 10);
  // Two connections: what is timed is the answer, and the next call need not wait for the COMMIT of the one before.
  const gate = createGate({ url: way.url, app: "portal", max: 2 });
  const client = new pg.Client(way.url);
  await client.connect();
  const session = sessionsInTurn();
  const through = (readOnly: boolean) => () =>
    gate.withActor({ kind: "session", token: session() }, { readOnly }, (db) => db.execute("select 1"));
  const inTransaction = async () => {
    for (const text of ["begin", "select 1", "commit"]) await client.query(text);
  };
  const each = (once: () => Promise<unknown>) => (ms: number) => closedLoop(1, ms, once);
  try {
    const rates = await interleave(
      {
        bare: each(() => client.query("select 1")),
        transaction: each(inTransaction),
        read: each(through(true)),
        write: each(through(false)),
        list: each(() => firstPage(gate, session())),
      },
      { rounds: 9, ms: 500 },
    );
    const trips = (of: number[]) => rates.bare.map((rate, round) => rate / (of[round] ?? NaN));
    const [plain, one] = [trips(rates.transaction), trips(rates.bare)];
    const row = (name: string, values: number[], against: string, floors: number[]) =>
      compare({ name, unit: "round trips", values, against, floors });
    const added = (of: number[]) => trips(of).map((value, round) => value - (plain[round] ?? NaN));
    return [
      row("a read through the gate", trips(rates.read), "a bare query", one),
      atMostValue(row("what the gate adds to a read", added(rates.read), "BEGIN, query, COMMIT", plain), 1),
      atMostValue(row("what the gate adds to a write", added(rates.write), "BEGIN, query, COMMIT", plain), 1),
      row("the list, verb and all", trips(rates.list), "a bare query", one),
    ];
  } finally {
    await Promise.all([gate.close(), client.end()]);
    way.close();
  }
}
