import { environment } from "../../bootstrap/toolchain.mjs";
import { ensureChromium } from "../check/chromium.ts";
import { command } from "../command.ts";
import { from } from "../paths.ts";
import { runScript } from "../run-script.ts";

command(async ({ args, signal }) => {
  const env = { ...environment(), CHROMIUM_PATH: ensureChromium() };
  return runScript(from("apps", "e2e", "src", "screenshots.ts"), args, { env, signal });
});
