import { randomBytes } from "node:crypto";
import { asClient } from "@candor/db/setup";
import { emailAddress } from "@candor/domain/members/inputs";
import { z } from "zod";
import { command } from "../command.ts";
import { Failure } from "../failure.ts";
import { needed, neededUrl } from "../settings.ts";

const place = {
  portal: { setting: "PORTAL_URL", unknown: "No active member has the address" },
  admin: { setting: "ADMIN_URL", unknown: "No active person of the staff has the address" },
} as const;

export const signInLink = command({
  usage: "sign-in-link <email> --app portal|admin",
  does: "print a link that signs this person in, once, within ten minutes, in any browser",
  notes: ["Each link is written to the audit trail. It leads to PORTAL_URL or ADMIN_URL."],
  words: ["email"],
  options: { app: "text" },
  input: z.strictObject({ email: emailAddress, app: z.enum(["portal", "admin"]) }),
  async run({ email, app }, { env, answer }) {
    const { setting, unknown } = place[app];
    const url = new URL("/sign-in/link", neededUrl(env, setting));
    const secret = randomBytes(32).toString("base64url");
    const { rows } = await asClient(needed(env, "CANDOR_OWNER_DATABASE_URL"), (owner) =>
      owner.query("select candor.operator_link($1, $2, $3) as made", [app, email, secret]),
    );
    if (!rows[0].made) throw new Failure(`${unknown} ${email}.`, "Correct it, or invite the person first.");
    url.searchParams.set("token", secret);
    answer(url.href);
  },
});
