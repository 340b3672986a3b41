import { command } from "../command.ts";
import { from } from "../paths.ts";
import { runScript } from "../run-script.ts";

command(({ args, signal }) => runScript(from("packages", "config", "src", "gen-noun.ts"), args, { signal }));
