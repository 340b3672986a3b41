import type { LoginRole } from "@candor/db/setup";
import type { TestProject } from "vitest/node";
import { lock } from "../bootstrap/lock.mjs";
import { testState } from "./paths.ts";
import { openServer } from "./stack/server.ts";
import { dropLeftovers, ensureTemplate } from "./template-database.ts";

declare module "vitest" {
  export interface ProvidedContext {
    superuserUrl: string;
    template: string;
    passwords: Record<LoginRole, string>;
  }
}

/** One server and one migrated template, for every run and project that tests at once; each test file clones the template. */
export async function setup(project: TestProject) {
  const { superuserUrl, passwords, stop } = await openServer({ stateDir: testState, durable: false });
  const release = await lock(`${testState}#template`);
  try {
    await dropLeftovers(superuserUrl);
    project.provide("template", await ensureTemplate(superuserUrl, passwords));
  } finally {
    await release();
  }
  project.provide("superuserUrl", superuserUrl);
  project.provide("passwords", passwords);
  return stop;
}
