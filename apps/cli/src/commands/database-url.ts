import { z } from "zod";
import { command } from "../command.ts";
import { needed, roles, settingOf } from "../settings.ts";

export const databaseUrl = command({
  usage: "database-url --role owner|portal|admin|worker|auth",
  does: "print the address at which this role reaches the database; it contains the password",
  options: { role: "text" },
  input: z.strictObject({ role: z.enum(roles) }),
  async run({ role }, { env, answer }) {
    answer(needed(env, settingOf(role)));
  },
});
