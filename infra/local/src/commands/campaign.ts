import { Advice } from "../../bootstrap/advice.mjs";
import { command } from "../command.ts";
import { namesIn, runScript, scriptsIn } from "../run-script.ts";

/** A long test that is run on purpose, not by `npm test`. */
command(async ({ args: [name, ...args], signal }) => {
  if (!name)
    throw new Advice(`Say which campaign to run: one of ${namesIn("bench/campaigns").join(", ") || "none yet"}.`);
  const [script = ""] = scriptsIn("bench/campaigns", name);
  return runScript(script, args, { signal });
});
