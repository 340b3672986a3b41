import type { Place } from "./open-house.ts";

/** For the program; whoever imports the package hands over the same as a value. */
export function readPlace(): Place {
  const read = (name: string) => {
    const value = process.env[name];
    if (value) return value;
    throw new Error(`${name} is not set. Load a scenario with \`pnpm seed <scenario>\`, which sets it.`);
  };
  return {
    ownerUrl: read("CANDOR_OWNER_DATABASE_URL"),
    portalUrl: read("CANDOR_PORTAL_DATABASE_URL"),
    adminUrl: read("CANDOR_ADMIN_DATABASE_URL"),
    workerUrl: read("CANDOR_WORKER_DATABASE_URL"),
    authUrl: read("CANDOR_AUTH_DATABASE_URL"),
    storage: process.env,
  };
}
