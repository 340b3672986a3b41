import { asClient } from "@candor/db/setup";
import { needed } from "../settings.ts";
import { type Check, fail, type Finding, ok, warn } from "./finding.ts";

type Waiting = { waiting: number; late: number; long: number; dead: string | null };

/** A worker lives, and no job was given up, overlooked or never ends. */
export const checkQueue: Check = async (env) => {
  const { workers, jobs } = await asClient(needed(env, "CANDOR_OWNER_DATABASE_URL"), async (owner) => ({
    workers: (await owner.query<{ n: number }>(living)).rows[0]?.n ?? 0,
    jobs: (await owner.query<Waiting>(waitingJobs)).rows[0],
  }));
  return [workersFinding(workers), ...(jobs ? jobFindings(jobs) : [])];
};

const workersFinding = (workers: number) =>
  workers > 0
    ? ok(workers === 1 ? "A worker takes jobs." : `${workers} workers take jobs.`)
    : fail("No worker takes jobs: mails, imports and exposures wait.", "Start the worker with this database.");

function jobFindings({ waiting, late, long, dead }: Waiting): Finding[] {
  const findings: Finding[] = [];
  if (late > 0) {
    const mend = "Start a worker, or more of them, and look at its log.";
    findings.push(fail(`${count(late)} due for more than five minutes.`, mend));
  }
  if (long > 0) {
    const mend = "Look at the worker's log, and start the worker again if it shows nothing.";
    findings.push(warn(`${count(long)} running for more than 15 minutes.`, mend));
  }
  if (dead) findings.push(fail(`Given up after the last try: ${dead}.`, mendDead));
  return findings.length > 0
    ? findings
    : [ok(waiting === 0 ? "No job waits." : `${count(waiting)} waiting, none for long.`)];
}

const count = (n: number) => (n === 1 ? "1 job is" : `${n} jobs are`);
const mendDead =
  "Mend the cause that the worker's log names, then, as the owner: select graphile_worker.reschedule_jobs(array(select id from graphile_worker.jobs where attempts >= max_attempts), now(), attempts => 0).";

/** Each worker shows that it lives by a lock of this space; see apps/worker/src/liveness.ts. */
const living = `select count(*)::int as n from pg_locks where locktype = 'advisory' and granted
  and classid = 4243 and objsubid = 2 and database = (select oid from pg_database where datname = current_database())`;

const waitingJobs = `select
  count(*) filter (where attempts < max_attempts)::int as waiting,
  count(*) filter (where attempts < max_attempts and locked_at is null and run_at < now() - interval '5 minutes')::int as late,
  count(*) filter (where locked_at < now() - interval '15 minutes')::int as long,
  (select string_agg(n || ' × ' || task_identifier, ', ' order by task_identifier) from (
    select task_identifier, count(*) as n from graphile_worker.jobs
    where attempts >= max_attempts and locked_at is null group by 1) given_up) as dead
  from graphile_worker.jobs`;
