import { lstatSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { pinnedNode, root } from "./toolchain.mjs";

/**
 * npm scripts find pnpm's shim for the pinned Node first. It stays between npm and us, forwards no signal, and lets
 * every package import what it does not declare (NODE_PATH): a link takes its place.
 */
export function replaceShim() {
  const shim = join(root, "node_modules", ".bin", "node");
  try {
    if (lstatSync(shim).isSymbolicLink()) return;
    rmSync(shim);
    symlinkSync(relative(dirname(shim), pinnedNode()), shim);
  } catch {
    // No shim, or a folder that somebody else installed: it works as it is.
  }
}
