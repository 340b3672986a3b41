import type { Gate } from "@candor/db";
import { runOnce, type TaskList } from "graphile-worker";
import pg from "pg";
import type { Actor } from "./actors.ts";
import type { TestDatabase } from "./database.ts";

export type Handler = (actor: Actor, payload: never) => Promise<unknown>;

/** Runs every waiting job with the given handlers, as the worker does, until none is left. */
export async function runJobs(db: TestDatabase, handlers: Record<string, Handler>) {
  const gate: Gate = db.gates.worker;
  const taskList: TaskList = Object.fromEntries(
    Object.entries(handlers).map(([name, handle]) => [
      name,
      async (payload: unknown, { job }: { job: { id: string } }) => {
        await handle({ gate, credential: { kind: "job", id: job.id } }, (payload as { data: never }).data);
      },
    ]),
  );
  const pgPool = new pg.Pool({ connectionString: db.urls.candor_worker, max: 3 });
  for (const event of ["error", "connect"] as const) pgPool.on(event, () => undefined);
  try {
    // A run may end while jobs of a queue that works one by one still wait for their turn.
    do await runOnce({ pgPool, taskList, noHandleSignals: true });
    while (await isWaiting(db, Object.keys(taskList)));
  } finally {
    await pgPool.end();
  }
}

async function isWaiting({ superuser }: TestDatabase, names: string[]) {
  const { rowCount } = await superuser.query(
    `select from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
     where t.identifier = any ($1) and j.run_at <= now() and j.attempts < j.max_attempts`,
    [names],
  );
  return rowCount !== 0;
}
