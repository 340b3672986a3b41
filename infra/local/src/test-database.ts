import type { LoginRole } from "@candor/db";
import type { TestProject } from "vitest/node";
import { lock } from "../bootstrap/lock.mjs";
import { credentials } from "./credentials.ts";
import { testState } from "./paths.ts";
import { ensurePostgres } from "./postgres.ts";
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
  const server = await openServer();
  // Roles belong to the server: a password of one run must be the password of every other run on it.
  const passwords = credentials(testState);
  const release = await lock(`${testState}#template`);
  try {
    await dropLeftovers(server.superuserUrl);
    project.provide("template", await ensureTemplate(server.superuserUrl, passwords));
  } finally {
    await release();
  }
  project.provide("superuserUrl", server.superuserUrl);
  project.provide("passwords", passwords);
  return server.stop;
}

/** A server given by the environment is used as it is; otherwise the embedded one. */
async function openServer() {
  const given = process.env.CANDOR_TEST_DATABASE_URL;
  if (given) return { superuserUrl: given, stop: async () => undefined };
  return ensurePostgres({ stateDir: testState, durable: false });
}
