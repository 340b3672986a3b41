import { Advice } from "../../bootstrap/advice.mjs";
import { command } from "../command.ts";
import { databaseName } from "../database.ts";
import { defaultState } from "../paths.ts";
import { reportTo } from "../report.ts";
import { newRun } from "../run-mark.ts";
import { knownPorts, urlsAt } from "../stack/layout.ts";
import { scenarioLoader } from "../stack/load-scenario.ts";
import { fillDatabase } from "../stack/open-database.ts";
import { openServer } from "../stack/server.ts";

/** Puts a scenario in the place of everything in the local database. */
command(async ({ args: [scenario, confirmation], signal }) => {
  if (!scenario) throw new Advice("Say which scenario to load, for example `pnpm seed demo`.");
  if (process.env.DATABASE_URL && confirmation !== "--replace") {
    throw new Advice(
      `This replaces the database ${databaseName} on the server of DATABASE_URL: add --replace if you mean it.`,
    );
  }
  const report = reportTo();
  const ports = await knownPorts();
  const place = { stateDir: defaultState, ports, urls: urlsAt(ports), development: false };
  const server = await openServer(place);
  try {
    const load = scenarioLoader(place, newRun(defaultState).env, signal);
    await fillDatabase(server, databaseName, { scenario, load }, report);
  } finally {
    await server.stop();
  }
});
