import { type Command, needed, oneOf } from "../command.ts";
import type { Environment } from "../env.ts";

const roles = ["owner", "portal", "admin", "worker", "auth"] as const;

export const databaseUrl: Command = {
  usage: "database-url --role owner|portal|admin|worker|auth",
  does: "print the address at which this role reaches the database; it contains the password",
  options: { role: { type: "string" } },
  takes: 0,
  async run({ values, env, answer }) {
    const role = oneOf(values.role, roles, "--role");
    answer(needed(env, `CANDOR_${role.toUpperCase()}_DATABASE_URL` as keyof Environment));
  },
};
