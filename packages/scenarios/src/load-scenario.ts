import { Conflict } from "@candor/domain";
import { listTenants } from "@candor/domain/tenants";
import { restoreClock } from "./clock.ts";
import { loadDemo } from "./demo/load-demo.ts";
import { type House, openHouse, type Place } from "./open-house.ts";
import { openProvider } from "./provider.ts";
import { loadThreeTenants } from "./three-tenants.ts";

const empty = "empty";
const scenarios: Record<string, (house: House) => Promise<unknown>> = {
  /** Nothing and nobody: what an operator finds on the first day of a real installation. */
  [empty]: async () => undefined,
  /** The demo's provider and its staff, before the first customer. */
  provider: openProvider,
  /** Three customers, one service each, one published advisory; small enough to walk through in a second. */
  "three-tenants": loadThreeTenants,
  /** The whole demonstration. */
  demo: loadDemo,
};

export const scenarioNames = Object.keys(scenarios);

/** Fills a migrated, empty database through the same doors and verbs as people and worker. Refuses one that holds data. */
export async function loadScenario(name: string, place: Place) {
  const load = scenarios[name];
  if (!load) throw new Error(`There is no scenario "${name}". Choose one of: ${scenarioNames.join(", ")}.`);
  // Opening the house would already leave an operator and a session behind.
  if (name === empty) return;
  const house = await openHouse(place);
  try {
    const { rows } = await listTenants(house.operator, { limit: 1 });
    if (rows.length > 0) {
      throw new Conflict("This database holds data. Load a scenario into an empty one: `pnpm seed` makes it.");
    }
    await load(house);
    await house.leave();
  } finally {
    restoreClock();
    await house.close();
  }
}
