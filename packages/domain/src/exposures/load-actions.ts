import type { exposures, Localised } from "@candor/db/schema";
import { sql } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";

type Exposure = Pick<typeof exposures.$inferSelect, "advisoryId" | "revision" | "statementN">;

/** What each of these exposures asked its tenant to do, as one text that can be compared. */
export async function loadActions(tx: Tx, some: Exposure[]): Promise<(exposure: Exposure) => string> {
  const said = [...new Map(some.map((one) => [`${one.advisoryId} ${one.revision}`, one])).values()];
  if (said.length === 0) return () => "";
  const { rows } = await tx.db.execute<{
    advisoryId: string;
    revision: number;
    n: number;
    action: Localised | null;
  }>(sql`
    select advisory_id as "advisoryId", revision, n, action from statements where (advisory_id, revision) in (select * from unnest(
      ${sql.param(said.map(({ advisoryId }) => advisoryId))}::uuid[], ${sql.param(said.map(({ revision }) => revision))}::int[]))`);
  const actions = new Map(
    rows.map(({ advisoryId, revision, n, action }) => [`${advisoryId} ${revision} ${n}`, textOf(action)]),
  );
  return ({ advisoryId, revision, statementN }) => actions.get(`${advisoryId} ${revision} ${statementN}`) ?? "";
}

const textOf = (action: Localised | null) => (action ? JSON.stringify([action.en, action.fr ?? ""]) : "");
