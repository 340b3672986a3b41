import { createGate } from "@candor/db";
import { closedLoop, interleave } from "../measure.ts";
import type { Row } from "../report.ts";
import type { Databases } from "./databases.ts";
import { firstPage } from "./list.ts";
import type { Plan } from "./plan.ts";
import { sessionsInTurn } from "./portfolio.ts";
import { atMost, compare } from "../rows.ts";

/** The list through the same gate, with row security and without, one call after the other. */
export async function measureRowSecurity(databases: Databases, { tables }: Plan): Promise<Row[]> {
  const openUrl = await databases.withoutRowSecurity(tables);
  const on = createGate({ url: databases.portalUrl, app: "portal", max: 2 });
  const off = createGate({ url: openUrl, app: "portal", max: 2 });
  const session = sessionsInTurn();
  try {
    const rates = await interleave(
      {
        on: (ms) => closedLoop(1, ms, () => firstPage(on, session())),
        off: (ms) => closedLoop(1, ms, () => firstPage(off, session())),
      },
      { rounds: 15, ms: 500 },
    );
    const toMs = (rate: number) => 1000 / rate;
    const [values, floors] = [rates.on.map(toMs), rates.off.map(toMs)];
    return [
      atMost(compare({ name: "the list with row security", unit: "ms", values, against: "without", floors }), 1.15),
    ];
  } finally {
    await Promise.all([on.close(), off.close()]);
  }
}
