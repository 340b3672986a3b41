import { environment } from "../../bootstrap/toolchain.mjs";
import { command } from "../command.ts";
import { databaseName, roleUrls } from "../database.ts";
import { defaultState, from } from "../paths.ts";
import { silent } from "../report.ts";
import { runScript } from "../run-script.ts";
import { commonEnvironment, databaseEnvironment } from "../stack/environment.ts";
import { knownPorts, lastUrls, urlsAt } from "../stack/layout.ts";
import { databaseExists, openDatabase } from "../stack/open-database.ts";
import { openServer } from "../stack/server.ts";

const cli = from("apps", "cli", "src", "main.ts");

/** The `candor` command line with the database it needs: one the environment names, or the local one for as long as it runs. */
command(async ({ args, signal }) => {
  if (process.env.CANDOR_OWNER_DATABASE_URL) return runScript(cli, args, { signal });

  const server = await openServer({ stateDir: defaultState });
  try {
    const present = await databaseExists(server.superuserUrl, databaseName);
    const databaseUrls = present
      ? roleUrls(server.superuserUrl, databaseName, server.passwords)
      : await openDatabase(server, null, silent);
    const ports = await knownPorts();
    const layout = {
      stateDir: defaultState,
      ports,
      urls: lastUrls(defaultState) ?? urlsAt(ports),
      databaseUrls,
      development: false,
    };
    const databases = databaseEnvironment(layout, "owner", "portal", "admin", "worker", "auth");
    return await runScript(cli, args, {
      env: {
        ...environment(),
        ...commonEnvironment(layout),
        ...databases,
        ...(server.allowOldPostgres && { CANDOR_ALLOW_OLD_POSTGRES: "1" }),
      },
      signal,
    });
  } finally {
    await server.stop();
  }
});
