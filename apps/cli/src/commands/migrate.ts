import { migrate as migrateDatabase } from "@candor/db/setup";
import { z } from "zod";
import { command } from "../command.ts";
import { needed } from "../settings.ts";

export const migrate = command({
  usage: "migrate",
  does: "bring the database to this version: queue, gate, tables, policies, grants; prints how many migrations it applied",
  notes: [
    "Works as CANDOR_OWNER_DATABASE_URL, in a database that `candor roles` made. Safe to repeat: it also sets grants and",
    "functions anew. End portal, admin and worker before an upgrade, migrate, then start the new version.",
  ],
  input: z.strictObject({}),
  async run(_, { env, answer, remark }) {
    const ownerUrl = needed(env, "CANDOR_OWNER_DATABASE_URL");
    const { applied } = await migrateDatabase(ownerUrl, { allowOldPostgres: env.CANDOR_ALLOW_OLD_POSTGRES === "1" });
    answer(String(applied));
    if (applied === 0) remark("The database had every migration.");
  },
});
