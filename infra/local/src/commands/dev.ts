import { command } from "../command.ts";
import { defaultState } from "../paths.ts";
import { reportTo } from "../report.ts";
import { announce } from "../stack/announce.ts";
import { follow } from "../stack/follow.ts";
import { knownPorts } from "../stack/layout.ts";
import { startStack } from "../stack/start-stack.ts";
import { untilAborted } from "../stack/until-aborted.ts";

/** As `start`, from the sources: pages and worker follow every change, and what they print is shown. */
command(async ({ signal }) => {
  const report = reportTo();
  const options = {
    stateDir: defaultState,
    ports: await knownPorts(),
    scenario: "demo",
    development: true,
    report,
    signal,
  };
  const stack = await startStack(options);
  for (const line of await announce(stack)) report.say(line);
  const unfollow = follow(defaultState, ["portal", "admin", "worker"], report.say);

  await untilAborted(signal);
  unfollow();
  await stack.stop();
});
