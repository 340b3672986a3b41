import { join } from "node:path";
import { root } from "../bootstrap/toolchain.mjs";

export { root };
export const defaultState = join(root, ".candor");
export const testState = join(root, ".candor", "test");
export const from = (...parts: string[]) => join(root, ...parts);
