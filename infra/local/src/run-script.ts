import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { basename } from "node:path";
import { Advice } from "../bootstrap/advice.mjs";
import { environment } from "../bootstrap/toolchain.mjs";
import { from } from "./paths.ts";

type Options = { env?: NodeJS.ProcessEnv; signal: AbortSignal };

/** Runs a script in this terminal and answers with its exit code. */
export async function runScript(
  script: string,
  args: string[],
  { env = environment(), signal }: Options,
): Promise<number> {
  if (!existsSync(script)) throw new Advice(`${script} does not exist.`);
  signal.throwIfAborted();
  const child = spawn(process.execPath, [script, ...args], { stdio: "inherit", env });
  const interrupt = () => void child.kill("SIGTERM");
  signal.addEventListener("abort", interrupt, { once: true });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 130));
  });
}

export function namesIn(folder: string): string[] {
  const files = existsSync(from(folder)) ? readdirSync(from(folder)) : [];
  return files.filter((file) => /^[a-z0-9-]+\.ts$/.test(file)).map((file) => basename(file, ".ts"));
}

/** The scripts of a folder, or the one of that name. */
export function scriptsIn(folder: string, name?: string): string[] {
  const names = namesIn(folder);
  if (name && !names.includes(name)) {
    throw new Advice(`${folder} has no "${name}": use one of ${names.join(", ") || "none yet"}.`);
  }
  return (name ? [name] : names).map((chosen) => from(folder, `${chosen}.ts`));
}
