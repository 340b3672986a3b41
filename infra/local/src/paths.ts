import { join } from "node:path";
import { root } from "../bootstrap/toolchain.mjs";

export { root };
export const from = (...parts: string[]) => join(root, ...parts);

export const defaultState = from(".candor");
export const testState = from(".candor", "test");
export const verifyState = from(".candor", "verify");
