import type { RunningStack } from "../stack/running-stack.ts";
import { superuserOf } from "../stack/superuser.ts";
import type { Reading } from "./readers.ts";
import type { Samples } from "./routes.ts";

/** One value from the database, by the superuser: journeys find records by name and address them by id. */
export async function valueOf<Value = string>(stack: RunningStack, sql: string): Promise<Value> {
  const superuser = superuserOf(stack);
  try {
    return Object.values((await superuser.query(sql)).rows[0] ?? {})[0] as Value;
  } finally {
    await superuser.end();
  }
}

/** Who signs in reads what is theirs; a visitor is shown what is public. */
export const audienceOf = ({ app, reader }: Reading) => (reader ? app : "visitor");

/** Records of the demo that stand for the names in addresses, one that has much to show for each. */
export async function samplesOf(stack: RunningStack): Promise<Record<ReturnType<typeof audienceOf>, Samples>> {
  const certificationId = await valueOf(stack, "select id from certifications where number = 'IS-7127'");
  const everywhere = { missing: "no-such-page", trackingId: "OST-2025-0002", number: "2", certificationId };
  return {
    portal: { ...everywhere, documentId: await documentNamed(stack, "Incident response policy"), page: "1" },
    visitor: {
      ...everywhere,
      documentId: await documentNamed(stack, "Security overview"),
      page: "1",
      trackingId: "OST-2018-0004",
    },
    admin: {
      ...everywhere,
      slug: "northwind-bank",
      number: "1",
      documentId: await documentNamed(stack, "Incident response policy"),
      entryId: await valueOf(stack, "select entry_id from library_wordings where text like 'Do you use full disk%'"),
      agreementId: await valueOf(stack, "select id from agreements limit 1"),
      requestId: await valueOf(stack, "select id from access_requests limit 1"),
      assetId: await valueOf(stack, "select id from assets where name = 'nwb-bm-edge-01'"),
      productId: await valueOf(stack, "select id from products where name = 'MegaRAC SPx' and version = '12.4'"),
      frameworkSlug: "iso-27001",
      controlId: await valueOf(stack, "select id from controls where code = 'A.8.8'"),
      importId: await valueOf(stack, "select id from imports where state = 'failed' limit 1"),
    },
  };
}

const documentNamed = (stack: RunningStack, title: string) =>
  valueOf(stack, `select id from documents where title ->> 'en' = '${title}'`);
