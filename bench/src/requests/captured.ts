import type { Gate } from "@candor/db";
import type pg from "pg";

/** The arguments of a call of `client.query`, as the product made it. */
export type Query = unknown[];

/** What a verb asks of the database between the gate's opening call and its commit. */
export async function queriesOf(gate: Gate, verb: () => Promise<unknown>): Promise<Query[]> {
  const asked: Query[] = [];
  const listen = (client: pg.PoolClient) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    client.query = ((...args: unknown[]) => {
      asked.push(args);
      return query(...args);
    }) as typeof client.query;
  };
  gate.pool.once("connect", listen);
  await verb();
  return asked.filter(([first]) => !isGates(typeof first === "string" ? first : (first as { text: string }).text));
}

const isGates = (text: string) => /^(begin|commit|rollback)$|candor\.open_/.test(text);

/** The same questions without session, transaction and row security. */
export function plainly(pool: pg.Pool, queries: Query[]): () => Promise<unknown[][]> {
  return async () => {
    const answers = [];
    for (const query of queries)
      answers.push((await (pool.query as (...args: Query) => Promise<pg.QueryResult>)(...query)).rows);
    return answers;
  };
}
