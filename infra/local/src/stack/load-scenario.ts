import type { DatabaseUrls } from "../database.ts";
import { from } from "../paths.ts";
import { commonEnvironment, databaseEnvironment } from "./environment.ts";
import { type Layout, logOf } from "./layout.ts";
import { runProgram } from "./run-program.ts";

type Place = Omit<Layout, "databaseUrls">;

/** Loads a scenario in a process of its own, which an interrupt can end. */
export function scenarioLoader(place: Place, mark: NodeJS.ProcessEnv, signal: AbortSignal) {
  return (scenario: string, databaseUrls: DatabaseUrls): Promise<void> => {
    const databases = databaseEnvironment({ ...place, databaseUrls }, "owner", "portal", "admin", "worker", "auth");
    const program = {
      name: `The scenario ${scenario}`,
      args: [from("packages", "scenarios", "src", "main.ts"), scenario],
      cwd: from("packages", "scenarios"),
      env: { ...commonEnvironment(place), ...databases, ...mark },
      log: logOf(place.stateDir, "demo data"),
    };
    return runProgram(program, signal);
  };
}
