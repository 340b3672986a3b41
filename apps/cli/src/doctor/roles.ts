import { asClient } from "@candor/db/setup";
import type { Environment } from "../env.ts";
import type { Finding } from "./checks.ts";

const roles = ["owner", "portal", "admin", "worker", "auth"] as const;

/** Each role signs in with its own password and is what it says. */
export async function checkRoles(env: Environment): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const role of roles)
    findings.push(...(await checkRole(role, env[`CANDOR_${role.toUpperCase()}_DATABASE_URL` as keyof Environment])));
  return findings.length > 0 ? findings : [{ state: "ok", what: `All ${roles.length} roles sign in.` }];
}

async function checkRole(role: string, url: string | undefined): Promise<Finding[]> {
  const setting = `CANDOR_${role.toUpperCase()}_DATABASE_URL`;
  if (!url)
    return [{ state: "wrong", what: `${setting} is not set.`, mend: "Set it as for the app that uses this role." }];
  try {
    const { rows } = await asClient(url, (client) => client.query("select current_user::text as name"));
    if (rows[0].name === `candor_${role}`) return [];
    return [
      { state: "wrong", what: `${setting} signs in as ${rows[0].name}.`, mend: `Let it name the user candor_${role}.` },
    ];
  } catch (error) {
    const { message, code } = error as Error & { code?: string };
    const mend = code === "28P01" ? "Correct the password in it." : "Start the database, or correct the address.";
    return [{ state: "wrong", what: `candor_${role} cannot sign in (${message || code}).`, mend }];
  }
}
