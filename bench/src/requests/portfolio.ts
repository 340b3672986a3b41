import { readFile } from "node:fs/promises";
import { asClient } from "@candor/db/setup";

export const size = { seed: "candor 1", tenants: 200, members: 5, advisories: 500 };

/** The session token of a member; the SQL beside this keeps its hash. */
const tokenOf = (tenant: number, member: number) => `bench-${tenant}-${member}`;

/** The sessions in turn, so that one request after the other is another tenant's. */
export function sessionsInTurn(): () => string {
  let n = 0;
  return () => {
    const turn = n++ % (size.tenants * size.members);
    return tokenOf(1 + (turn % size.tenants), 1 + Math.floor(turn / size.tenants));
  };
}

/** Fills an empty, migrated database. */
export async function fillPortfolio(superuserUrl: string): Promise<void> {
  const statements = await readFile(new URL("./portfolio.sql", import.meta.url), "utf8");
  await asClient(superuserUrl, async (client) => {
    for (const [name, value] of Object.entries(size)) {
      await client.query("select set_config($1, $2, false)", [`bench.${name}`, String(value)]);
    }
    await client.query(statements);
    await client.query("vacuum analyze");
  });
}
