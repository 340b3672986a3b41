import { asClient, catalogueProblems, postgresProblem } from "@candor/db/setup";
import { needed } from "../command.ts";
import type { Environment } from "../env.ts";
import type { Finding } from "./checks.ts";

const ownerUrl = (env: Environment) => needed(env, "CANDOR_OWNER_DATABASE_URL");

async function ask(env: Environment, sql: string) {
  const { rows } = await asClient(ownerUrl(env), (owner) => owner.query(sql));
  return rows[0];
}

export async function checkDatabase(env: Environment): Promise<Finding[]> {
  const found = await ask(
    env,
    `select current_setting('server_version') as version,
    current_setting('server_version_num')::int as number, to_regclass('public.tenants') is not null as migrated,
    current_setting('fsync') as fsync`,
  );
  const old = postgresProblem(found.number);
  const allowed = env.CANDOR_ALLOW_OLD_POSTGRES === "1";
  const findings: Finding[] = [
    old ? { state: allowed ? "note" : "wrong", what: old } : { state: "ok", what: `PostgreSQL ${found.version}` },
  ];
  if (!found.migrated) {
    const mend = "Start Candor once with `npm start`, or run its migrations as the owner.";
    findings.push({ state: "wrong", what: "The database has no tables yet.", mend });
  }
  if (found.fsync === "off") {
    const mend = "Set fsync = on where customers' data is kept.";
    findings.push({ state: "note", what: "The server does not wait for the disk: a loss of power loses data.", mend });
  }
  return findings;
}

/** The rules of the catalogue that the tests hold too: a hand that changed a grant or a policy is seen here. */
export async function checkGates(env: Environment): Promise<Finding[]> {
  const problems = await catalogueProblems(ownerUrl(env));
  if (problems.length === 0)
    return [{ state: "ok", what: "Row security, keys, grants and functions are as declared." }];
  const mend = "Run the migrations again: they put grants, policies and functions right.";
  return problems.map(({ gate, found }) => ({ state: "wrong", what: `“${gate}” does not hold: ${found}.`, mend }));
}

const apartMs = 2000;

export async function checkClock(env: Environment): Promise<Finding[]> {
  const before = Date.now();
  const { now } = await ask(env, "select clock_timestamp() as now");
  const [after, server] = [Date.now(), (now as Date).getTime()];
  const apart = Math.max(0, before - server, server - after);
  if (apart <= apartMs)
    return [{ state: "ok", what: `This machine and the database differ by less than ${apartMs / 1000} s.` }];
  const what = `This machine and the database differ by ${Math.round(apart / 1000)} s: links and sessions end at the wrong time.`;
  return [{ state: "wrong", what, mend: "Let both follow the same time server." }];
}

export async function checkQueue(env: Environment): Promise<Finding[]> {
  const { given, late, waiting } = await ask(
    env,
    `select count(*) filter (where attempts >= max_attempts)::int as given,
      count(*) filter (where attempts < max_attempts and run_at < now() - interval '5 minutes' and locked_at is null)::int as late,
      count(*) filter (where attempts < max_attempts)::int as waiting from graphile_worker.jobs`,
  );
  const findings: Finding[] = [];
  if (late > 0) {
    const mend = "Start the worker, or look into its log.";
    findings.push({ state: "wrong", what: `${late} jobs have waited for more than five minutes.`, mend });
  }
  if (given > 0) {
    const mend = "Look into the worker's log for the reason.";
    findings.push({ state: "wrong", what: `${given} jobs were given up after their last try.`, mend });
  }
  return findings.length > 0 ? findings : [{ state: "ok", what: `${waiting} jobs wait, none for long.` }];
}
