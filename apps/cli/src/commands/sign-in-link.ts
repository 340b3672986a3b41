import { randomBytes } from "node:crypto";
import { asClient } from "@candor/db/setup";
import { type Command, Failure, needed, oneOf } from "../command.ts";

const place = {
  portal: { setting: "PORTAL_URL", unknown: "No active member has the address" },
  admin: { setting: "ADMIN_URL", unknown: "No active person of the staff has the address" },
} as const;

export const signInLink: Command = {
  usage: "sign-in-link <email> --app portal|admin",
  does: "print a link that signs this person in, once, within ten minutes",
  options: { app: { type: "string" } },
  takes: 1,
  async run({ args: [email = ""], values, env, answer }) {
    const app = oneOf(values.app, ["portal", "admin"], "--app");
    const { setting, unknown } = place[app];
    const url = new URL("/sign-in/link", needed(env, setting));
    const secret = randomBytes(32).toString("base64url");
    const { rows } = await asClient(needed(env, "CANDOR_OWNER_DATABASE_URL"), (owner) =>
      owner.query("select candor.operator_link($1, $2, $3) as made", [app, email.toLowerCase(), secret]),
    );
    if (!rows[0].made) throw new Failure(`${unknown} ${email}.`, "Correct it, or invite the person first.");
    url.searchParams.set("token", secret);
    answer(url.toString());
  },
};
