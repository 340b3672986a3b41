import type { Stack } from "@candor/local";

/** What a journey needs to know of the stack it walks through; plain JSON, for it crosses processes. */
export type RunningStack = Pick<Stack, "urls" | "databaseUrls" | "superuserUrl" | "stateDir"> & { database: string };

declare module "vitest" {
  interface ProvidedContext {
    stack: RunningStack;
  }
}
