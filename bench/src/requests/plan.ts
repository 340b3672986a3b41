import { createGate } from "@candor/db";
import type { Query } from "./captured.ts";
import type { Databases } from "./databases.ts";
import { sessionsInTurn } from "./portfolio.ts";

export type Plan = { tables: string[]; indexes: string[]; scanned: string[]; sorts: number };
type Node = Record<string, unknown> & { Plans?: Node[] };

/** What the planner makes of the queries under row security, in the role and transaction of the portal. */
export async function planOf({ portalUrl }: Databases, queries: Query[]): Promise<Plan> {
  const gate = createGate({ url: portalUrl, app: "portal", max: 1 });
  const credential = { kind: "session", token: sessionsInTurn()() } as const;
  const nodes = await gate.withActor(credential, { readOnly: true }, async (db) => {
    const client = (db as unknown as { $client: { query(...args: unknown[]): Promise<{ rows: never[] }> } }).$client;
    const found: Node[] = [];
    for (const [config, values] of queries) {
      const text = typeof config === "string" ? config : (config as { text: string }).text;
      const { rows } = await client.query({ text: `explain (format json) ${text}`, values: values as unknown[] });
      found.push(...within((rows[0] as unknown as { "QUERY PLAN": { Plan: Node }[] })["QUERY PLAN"][0]?.Plan));
    }
    return found;
  });
  await gate.close();
  const named = (key: string, of = nodes) =>
    [...new Set(of.map((node) => node[key]).filter((name) => name !== undefined))] as string[];
  return {
    tables: named("Relation Name"),
    indexes: named("Index Name"),
    scanned: named(
      "Relation Name",
      nodes.filter((node) => node["Node Type"] === "Seq Scan"),
    ),
    sorts: nodes.filter((node) => String(node["Node Type"]).endsWith("Sort")).length,
  };
}

const within = (node: Node | undefined): Node[] => (node ? [node, ...(node.Plans ?? []).flatMap(within)] : []);
