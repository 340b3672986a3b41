import { spawn } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import { Advice } from "./advice.mjs";
import { lock } from "./lock.mjs";
import { end, marked } from "./processes.mjs";
import { environment, pinnedNode, pnpm, refuseUnsupportedMachine, root } from "./toolchain.mjs";

const stamp = join(root, "node_modules", ".candor-installed");
const owner = `${root}#install`;

/** Installs what the lockfile pins, unless the stamp says it was done. Returns the milliseconds it took, 0 when skipped. */
export async function install() {
  const wanted = fingerprint();
  if (installed(wanted)) return 0;

  refuseUnsupportedMachine();
  refuseUnwritable();
  const started = Date.now();
  const release = await lock(owner, () => console.error("Waiting for another install in this folder to end…"));
  try {
    await end(() => marked((marks) => marks.some((mark) => mark.endsWith(`@${owner}`))), 0);
    if (installed(wanted)) return 0;
    console.error("Installing the pinned toolchain and packages; the first time this takes a minute or two…");
    await runPnpm();
    writeFileSync(stamp, wanted);
  } finally {
    await release();
  }
  return Date.now() - started;
}

function installed(wanted) {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === wanted && existsSync(pinnedNode());
}

function fingerprint() {
  const hash = createHash("sha256").update([pnpm, process.platform, process.arch, ""].join("\n"));
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml"]) hash.update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

function refuseUnwritable() {
  try {
    for (const path of [root, join(root, "node_modules")]) if (existsSync(path)) accessSync(path, constants.W_OK);
  } catch {
    const { username } = userInfo();
    throw new Advice(
      `${username} may not write to ${root}: clone Candor into a folder of your own, or chown this one.`,
    );
  }
}

function runPnpm() {
  const arguments_ = [
    "-y",
    pnpm,
    "install",
    "--frozen-lockfile",
    "--reporter=append-only",
    "--config.confirmModulesPurge=false",
  ];
  const { NODE_ENV: _, ...inherited } = environment();
  const env = { ...inherited, CANDOR_RUN: `${randomUUID()}@${owner}` };
  return new Promise((resolve, reject) => {
    const child = spawn("npx", arguments_, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const keep = (/** @type {Buffer} */ chunk) => (output = (output + chunk).slice(-4000));
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.once("error", () => reject(new Advice("npm is missing: install it (on Debian: apt-get install -y npm).")));
    child.once("close", (code) => {
      if (code === 0) return resolve(undefined);
      console.error(output.trim());
      reject(new Advice("The packages could not be installed, for the reason above: mend it and run this again."));
    });
  });
}
