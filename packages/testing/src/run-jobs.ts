import type { Gate } from "@candor/db";
import { runOnce, type TaskList } from "graphile-worker";
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
  await runOnce({ connectionString: db.urls.candor_worker, taskList, noHandleSignals: true });
}
