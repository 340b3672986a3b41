import { setTimeout as wait } from "node:timers/promises";
import type { Gate } from "@candor/db";
import { describeError, type Log } from "./log.ts";

const space = 4243;
/** A pool takes its first job moments before it can say that it lives. */
const youngest = "3 seconds";
const beat = 3_000;

/**
 * The queue holds a dead worker's jobs for four hours. A living one therefore holds an advisory lock named after its
 * pool, which PostgreSQL drops with the connection, and frees the jobs of pools that hold none.
 */
export function stayAlive({ pool }: Gate, poolId: string, log: Log) {
  const stopping = new AbortController();
  const watching = watch();

  async function watch() {
    while (!stopping.signal.aborted) {
      await hold().catch((error: unknown) => log.warn(describeError(error), "the sign of life was lost"));
      await pause(1000);
    }
  }

  async function hold() {
    const client = await pool.connect();
    try {
      await client.query("select pg_advisory_lock($1, hashtext($2))", [space, poolId]);
      while (!stopping.signal.aborted) {
        const { rows } = await client.query<{ freed: string[] | null }>(freeing, [space, youngest, poolId]);
        if (rows[0]?.freed) log.warn({ workers: rows[0].freed.length }, "took over the jobs of workers that died");
        await pause(beat);
      }
    } finally {
      client.release(true);
    }
  }

  const pause = (ms: number) => wait(ms, undefined, { signal: stopping.signal }).catch(() => undefined);

  async function stop() {
    stopping.abort();
    await watching;
  }
  return { stop };
}

const freeing = `
  with holders as (
    select locked_by from graphile_worker._private_jobs where locked_at < now() - $2::interval
    union select locked_by from graphile_worker._private_job_queues where locked_at < now() - $2::interval
  ), dead as (
    select array_agg(locked_by) as ids from holders
    where locked_by <> $3 and pg_try_advisory_xact_lock($1, hashtext(locked_by))
  )
  select ids as freed, graphile_worker.force_unlock_workers(ids) from dead where ids is not null`;
