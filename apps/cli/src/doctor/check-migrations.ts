import { migrationState } from "@candor/db/setup";
import { needed } from "../settings.ts";
import { type Check, fail, ok } from "./finding.ts";

export const checkMigrations: Check = async (env) => {
  const { lacking, isNewer } = await migrationState(needed(env, "CANDOR_OWNER_DATABASE_URL"));
  if (isNewer) return [fail("The database is newer than this version of Candor.", "Run the version that migrated it.")];
  if (lacking === 0) return [ok("The database has every migration.")];
  const what = lacking === 1 ? "1 migration is missing." : `${lacking} migrations are missing.`;
  return [fail(what, "Call `candor migrate`.")];
};
