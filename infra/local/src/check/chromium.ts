import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { Advice } from "../../bootstrap/advice.mjs";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/** The browser that journeys and screenshots drive: the one CHROMIUM_PATH names, or one that is installed. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  if (env.CHROMIUM_PATH) return env.CHROMIUM_PATH;
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), mac];
  return candidates.find(canRun) ?? null;
}

/** Installs Debian's Chromium where that is ours to do; elsewhere says what to install. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) install();
  const installed = findChromium();
  if (installed) return installed;
  throw new Advice("The browser journeys need Chromium: run `sudo apt-get install -y chromium`, or set CHROMIUM_PATH.");
}

function install(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const lock = ["-o", "DPkg::Lock::Timeout=300", "-qq"];
  spawnSync("apt-get", [...lock, "update"], { env, stdio: "ignore" });
  spawnSync("apt-get", [...lock, "install", "-y", "chromium"], { env, stdio: "ignore" });
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
