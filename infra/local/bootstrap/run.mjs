import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Advice, fail } from "./advice.mjs";
import { install } from "./install.mjs";
import { replaceShim } from "./shim.mjs";
import { environment, pinnedNode, root } from "./toolchain.mjs";

const commands = join(root, "infra", "local", "src", "commands");

export async function run([command = "", ...rest]) {
  try {
    const script = scriptOf(command);
    const installed = await install();
    replaceShim();
    hand(script, rest[0] === "--" ? rest.slice(1) : rest, { ...environment(), CANDOR_INSTALL_MS: String(installed) });
  } catch (error) {
    fail(error);
  }
}

function scriptOf(command) {
  const script = join(commands, `${command}.ts`);
  if (/^[a-z-]+$/.test(command) && existsSync(script)) return script;
  const names = readdirSync(commands).map((file) => file.replace(/\.ts$/, ""));
  throw new Advice(`There is no command "${command}": use one of ${names.join(", ")}.`);
}

/** Runs the command as if this process were it: same terminal, same signals, same exit. */
function hand(script, args, env) {
  const child = spawn(pinnedNode(), [script, ...args], { stdio: "inherit", env });
  const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(signal, forward);
  const watch = process.env.npm_lifecycle_event ? watchParent(() => child.kill("SIGTERM")) : undefined;

  child.once("error", (error) =>
    fail(new Advice(`The pinned Node cannot start (${error.message}): delete node_modules and run this again.`)),
  );
  child.once("close", (code, signal) => {
    clearInterval(watch);
    if (!signal) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

/** npm and pnpm may be killed alone; what they started must not outlive them. */
function watchParent(gone) {
  const parent = process.ppid;
  return setInterval(() => process.ppid !== parent && gone(), 500);
}
