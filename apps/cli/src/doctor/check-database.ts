import { asClient, postgresProblem } from "@candor/db/setup";
import { needed } from "../settings.ts";
import { type Check, fail, ok, warn } from "./finding.ts";

/** Reachable as the owner, new enough, and safe against a loss of power. */
export const checkDatabase: Check = async (env) => {
  const url = needed(env, "CANDOR_OWNER_DATABASE_URL");
  const { rows } = await asClient(url, (owner) =>
    owner.query(`select current_user::text as name, split_part(current_setting('server_version'), ' ', 1) as version,
      current_setting('server_version_num')::int as number, current_setting('fsync') as fsync`),
  );
  const { name, version, number, fsync } = rows[0];
  const findings = [versionFinding(version, number, env.CANDOR_ALLOW_OLD_POSTGRES === "1")];
  if (name !== "candor_owner") {
    const mend = "Let it name the user candor_owner.";
    findings.push(fail(`CANDOR_OWNER_DATABASE_URL signs in as ${name}.`, mend));
  }
  if (fsync === "off") {
    findings.push(warn("The server does not wait for its disk: a loss of power loses data.", "Set fsync = on."));
  }
  return findings;
};

/** A minor below the floor is what the development machine's own server may be, and no other. */
export function versionFinding(version: string, number: number, isAllowed: boolean) {
  const problem = postgresProblem(number);
  if (!problem) return ok(`PostgreSQL ${version} answers.`);
  const [what = problem, remedy = "install a newer one"] = problem.replace(/\.$/, "").split(": ");
  const mend = `${remedy.slice(0, 1).toUpperCase()}${remedy.slice(1)}.`;
  return isAllowed
    ? warn(`${what}; CANDOR_ALLOW_OLD_POSTGRES accepts it.`, "Let no customer's data in before it is newer.")
    : fail(`${what}.`, mend);
}
