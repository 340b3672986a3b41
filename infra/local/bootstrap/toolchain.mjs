import { existsSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Advice } from "./advice.mjs";

export const root = fileURLToPath(new URL("../../..", import.meta.url)).replace(/[/\\]$/, "");
export const pnpm = "pnpm@10.34.9";

/** The Node that everything after the bootstrap runs on: the pinned one, or on macOS, for which none is published, this one. */
export function pinnedNode() {
  if (process.platform === "darwin") return process.execPath;
  return join(root, "node_modules", `node-${process.platform}-${process.arch}`, "bin", "node");
}

/** Puts the pinned Node before pnpm's shims, which do not forward signals, and silences what would call home. */
export function environment() {
  const { NODE_PATH: _, ...inherited } = process.env;
  return {
    ...inherited,
    PATH: [dirname(pinnedNode()), process.env.PATH].filter(Boolean).join(delimiter),
    TURBO_TELEMETRY_DISABLED: "1",
    NEXT_TELEMETRY_DISABLED: "1",
  };
}

export function refuseUnsupportedMachine() {
  const machine = `${process.platform}-${process.arch}`;
  if (!["linux-x64", "linux-arm64", "darwin-x64", "darwin-arm64"].includes(machine)) {
    throw new Advice(`Candor does not run on ${machine}: use Linux or macOS on x64 or arm64 (on Windows, WSL 2).`);
  }
  if (process.platform === "darwin" && Number(process.versions.node.split(".")[0]) < 24) {
    throw new Advice(`Node ${process.versions.node} is too old on macOS: install Node 24 or newer.`);
  }
  if (existsSync("/etc/alpine-release")) {
    throw new Advice("Alpine's C library cannot run the pinned Node: use a Linux with glibc, for example Debian.");
  }
}
