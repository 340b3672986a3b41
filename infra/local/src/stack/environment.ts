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
    // The embedded server is older than the floor for customers' data, and holds none.
    ...(process.env.DATABASE_URL ? {} : { CANDOR_ALLOW_OLD_POSTGRES: "1" }),
  };
}

/** Each part is told the database roles it uses and no other. */
export function databaseEnvironment({ databaseUrls }: Layout, ...names: Names[]): NodeJS.ProcessEnv {
  return Object.fromEntries(
    names.map((name) => [`CANDOR_${name.toUpperCase()}_DATABASE_URL`, databaseUrls[`candor_${name}`]]),
  );
}
