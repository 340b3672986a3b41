import { adminRouter } from "@candor/api/admin";
import { clientOf } from "@candor/auth";
import { createServerApi } from "@candor/web/server-api";
import { headers } from "next/headers";
import { connection } from "next/server";
import { currentActor, door, limitFor } from "../door.ts";

export const { api, read, readIfSignedIn, prefetch, Hydrate } = createServerApi(adminRouter, async () => ({
  actor: await currentActor(),
  limit: limitFor(await headers()),
  client: clientOf(await headers()),
  requestId: (await headers()).get("x-request-id") ?? "",
}));

/** Every page carries the brand, a signed-in one too: no limit of visitors may take it away. */
const nobody = { address: "unknown", userAgent: "" };
const unlimited = () => undefined;
const asVisitor = createServerApi(adminRouter, async () => ({
  actor: door.actor(undefined),
  limit: unlimited,
  requestId: "",
  client: nobody,
}));

/** Public, and therefore never refused because of a session that has ended. */
export async function readBrand() {
  // Read for every request: a page rendered ahead of time has no database to ask.
  await connection();
  return asVisitor.read(asVisitor.api.providerSettings.brand.queryOptions());
}
