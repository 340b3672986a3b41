import type { Environment } from "./env.ts";
import { Failure } from "./failure.ts";

/** A setting that the command cannot do without. */
export function needed(env: Environment, name: keyof Environment): string {
  const value = env[name];
  if (value) return value;
  throw new Failure(`${name} is not set.`, "Call it as `pnpm candor …`, which sets it, or set it as for the apps.");
}

/** As `needed`, for an address: what cannot be read as one is refused without repeating it, since it may hold a password. */
export function neededUrl(env: Environment, name: keyof Environment): URL {
  const url = URL.parse(needed(env, name));
  if (url) return url;
  throw new Failure(`${name} is no address.`, "Correct it; it looks like scheme://host:port.");
}

export const roles = ["owner", "portal", "admin", "worker", "auth"] as const;
export type Role = (typeof roles)[number];
const settings = {
  owner: "CANDOR_OWNER_DATABASE_URL",
  portal: "CANDOR_PORTAL_DATABASE_URL",
  admin: "CANDOR_ADMIN_DATABASE_URL",
  worker: "CANDOR_WORKER_DATABASE_URL",
  auth: "CANDOR_AUTH_DATABASE_URL",
} as const;
export const settingOf = (role: Role) => settings[role];
