import { asClient } from "@candor/db/setup";
import type { Environment } from "../env.ts";
import { type Role, settingOf } from "../settings.ts";
import { tellCause } from "../tell-failure.ts";
import { type Check, fail, type Finding, ok, warn } from "./finding.ts";

const apps: Role[] = ["portal", "admin", "worker", "auth"];

/** Each app's role signs in, is the one it should be, and can do nothing by itself. */
export const checkRoles: Check = async (env) => {
  const findings: Finding[] = [];
  for (const role of apps) findings.push(...(await checkRole(role, env)));
  return findings.length > 0 ? findings : [ok(`${apps.join(", ")} sign in, and see nothing without the gate.`)];
};

async function checkRole(role: Role, env: Environment): Promise<Finding[]> {
  const [setting, name] = [settingOf(role), `candor_${role}`];
  const url = env[setting];
  if (!url) return [warn(`${setting} is not set, so ${name} was not tried.`, "Set it as for the app that uses it.")];
  try {
    const found = await lookAround(url);
    if (found.name !== name) return [fail(`${setting} signs in as ${found.name}.`, `Let it name the user ${name}.`)];
    if (found.strong)
      return [
        fail(
          `${name} has rights over the server: ${found.strong}.`,
          `alter role ${name} with no${found.strong.replaceAll(", ", " no")};`,
        ),
      ];
    if (found.members > 0) return [fail(`${name} reads members without a session.`, "Mend the gates first.")];
    return [];
  } catch (error) {
    const { what, mend } = tellCause(error);
    return [fail(`${name} cannot sign in. ${what}`, mend ?? `Correct ${setting}.`)];
  }
}

const rights = ["superuser", "bypassrls", "createrole", "createdb", "replication"];

async function lookAround(url: string): Promise<{ name: string; strong: string; members: number }> {
  return asClient(url, async (client) => {
    const { rows } = await client.query(`select current_user::text as name, concat_ws(', ',
      case when rolsuper then '${rights[0]}' end, case when rolbypassrls then '${rights[1]}' end,
      case when rolcreaterole then '${rights[2]}' end, case when rolcreatedb then '${rights[3]}' end,
      case when rolreplication then '${rights[4]}' end) as strong from pg_roles where rolname = current_user`);
    const members = await client.query("select count(*)::int as n from public.members").then(
      (counted) => counted.rows[0].n as number,
      (refused: Error & { code?: string }) =>
        refused.code === "42501" || refused.code === "42P01" ? 0 : Promise.reject(refused),
    );
    return { ...rows[0], members };
  });
}
