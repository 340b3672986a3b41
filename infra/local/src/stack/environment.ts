import { environment } from "../../bootstrap/toolchain.mjs";
import { type Layout, storageDir } from "./layout.ts";

type Names = "portal" | "admin" | "worker" | "auth" | "owner";

/** What every part gets: the caller's environment without any way into the database. */
export function commonEnvironment({ stateDir, urls, development }: Omit<Layout, "databaseUrls">): NodeJS.ProcessEnv {
  const inherited = Object.entries(environment()).filter(([name]) => !/DATABASE_URL$|^npm_|^NODE_ENV$/.test(name));
  return {
    ...Object.fromEntries(inherited),
    NODE_ENV: development ? "development" : "production",
    PORTAL_URL: urls.portal,
    ADMIN_URL: urls.admin,
    SMTP_URL: urls.smtp,
    STORAGE_DIR: storageDir(stateDir),
    LOG_LEVEL: process.env.LOG_LEVEL ?? "info",
  };
}

/** Each part is told the database roles it uses and no other. */
export function databaseEnvironment({ databaseUrls }: Layout, ...names: Names[]): NodeJS.ProcessEnv {
  return Object.fromEntries(
    names.map((name) => [`CANDOR_${name.toUpperCase()}_DATABASE_URL`, databaseUrls[`candor_${name}`]]),
  );
}

/** A build reads no database; it gets addresses that lead nowhere, so that none of them ends up in its output. */
export const buildEnvironment: NodeJS.ProcessEnv = Object.fromEntries(
  ["portal", "admin", "auth"].map((name) => [
    `CANDOR_${name.toUpperCase()}_DATABASE_URL`,
    "postgres://127.0.0.1:1/build",
  ]),
);
