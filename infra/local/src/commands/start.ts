import { command } from "../command.ts";
import { defaultState } from "../paths.ts";
import { reportTo, stepLine } from "../report.ts";
import { announce } from "../stack/announce.ts";
import { knownPorts } from "../stack/layout.ts";
import { startStack } from "../stack/start-stack.ts";
import { untilAborted } from "../stack/until-aborted.ts";

command(async ({ signal }) => {
  const report = reportTo();
  report.say(stepLine("install", Number(process.env.CANDOR_INSTALL_MS)));
  const stack = await startStack({
    stateDir: defaultState,
    ports: await knownPorts(),
    scenario: process.env.CANDOR_SCENARIO ?? "demo",
    report,
    signal,
  });
  for (const line of await announce(stack)) report.say(line);

  await untilAborted(signal);
  report.say("Ending…");
  await stack.stop();
});
