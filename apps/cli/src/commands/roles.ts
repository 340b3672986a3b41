import { createRoles, type LoginRole } from "@candor/db/setup";
import { z } from "zod";
import { command } from "../command.ts";
import { exitCodes, Failure } from "../failure.ts";
import { neededUrl, roles as names, settingOf } from "../settings.ts";
import type { Environment } from "../env.ts";

export const roles = command({
  usage: "roles",
  does: "create the database and its roles, with the passwords that the five CANDOR_…_DATABASE_URL hold; prints its name",
  notes: [
    "Works as DATABASE_URL, whose user may create roles and databases (a superuser, or CREATEROLE and CREATEDB). Safe to",
    "repeat, also to give the roles new passwords. Nothing but this command needs DATABASE_URL: do not keep it.",
  ],
  input: z.strictObject({}),
  async run(_, { env, answer }) {
    const superuserUrl = env.DATABASE_URL;
    if (!superuserUrl)
      throw new Failure("DATABASE_URL is not set.", "Set it to the address of one who may create roles.");
    const { passwords, database } = readRoles(env);
    await createRoles(superuserUrl, passwords, database);
    answer(database);
  },
});

/** What the five addresses say: each its role's password, all the same database. */
function readRoles(env: Environment) {
  const urls = names.map((role) => ({ role, url: neededUrl(env, settingOf(role)) }));
  for (const { role, url } of urls) {
    if (url.username !== `candor_${role}`) throw wrong(role, `names the user "${url.username}"`, `candor_${role}`);
    if (!url.password) throw wrong(role, "holds no password", "a password of its own");
  }
  const databases = new Set(urls.map(({ url }) => decodeURIComponent(url.pathname.slice(1))));
  const [database = ""] = databases;
  if (!database || databases.size > 1)
    throw new Failure("The five addresses do not name one database.", "Let all end in the same /name.", misused);
  const entries = urls.map(({ role, url }) => [`candor_${role}`, decodeURIComponent(url.password)]);
  return { database, passwords: Object.fromEntries(entries) as Record<LoginRole, string> };
}

const { misused } = exitCodes;
const wrong = (role: (typeof names)[number], what: string, instead: string) =>
  new Failure(`${settingOf(role)} ${what}.`, `Let it hold ${instead}.`, misused);
