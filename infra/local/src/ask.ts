import pg from "pg";

/** One statement on a connection of its own. Far lighter to load than the packages that make and migrate a database. */
export async function ask(url: string, statement: string, values: unknown[] = []): Promise<Record<string, string>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query(statement, values);
    return rows as Record<string, string>[];
  } finally {
    await client.end();
  }
}

export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.toString();
}
