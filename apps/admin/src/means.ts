import { createPress } from "@candor/documents";
import { createScanner, openStorage } from "@candor/storage";
import { env } from "./env.ts";

// One press per process, also across the hot reloads of development.
const kept = globalThis as { candorPress?: ReturnType<typeof createPress> };
const press = (kept.candorPress ??= createPress({ engine: env.PRESS_ENGINE }));

/** What bytes are kept in, and what marks and shows them. */
export const means = { storage: openStorage(env), press };

/** Looks into what staff send, before it is kept. */
export const scanner = createScanner({ socket: env.CLAMD_SOCKET });
