import { Client } from "pg";
import type { App } from "../browser/people.ts";
import type { RunningStack } from "../stack/running-stack.ts";
import type { Samples } from "./routes.ts";

/** Records of the demo that stand for the names in addresses, one that has much to show for each. */
export async function samplesOf({ superuserUrl, database }: RunningStack): Promise<Record<App, Samples>> {
  const url = new URL(superuserUrl);
  url.pathname = `/${database}`;
  const client = new Client({ connectionString: url.toString() });
  await client.connect();
  try {
    const id = async (sql: string) => (await client.query(sql)).rows[0].id as string;
    const everywhere = { missing: "no-such-page", trackingId: "OST-2025-0002", number: "2" };
    return {
      portal: everywhere,
      admin: {
        ...everywhere,
        slug: "northwind-bank",
        assetId: await id("select id from assets where name = 'nwb-bm-edge-01'"),
        productId: await id("select id from products where name = 'MegaRAC SPx' and version = '12.4'"),
        importId: await id("select id from imports where state = 'failed' limit 1"),
      },
    };
  } finally {
    await client.end();
  }
}
