import { portalRouter } from "@candor/api/portal";
import { createServerApi } from "@candor/web/server-api";
import { headers } from "next/headers";
import { connection } from "next/server";
import { currentActor, door, limit } from "../door.ts";

export const { api, read, readIfSignedIn, prefetch, Hydrate } = createServerApi(portalRouter, async () => ({
  actor: await currentActor(),
  limit,
  requestId: (await headers()).get("x-request-id") ?? "",
}));

const asVisitor = createServerApi(portalRouter, async () => ({ actor: door.actor(undefined), limit, requestId: "" }));

/** Public, and therefore never refused because of a session that has ended. */
export async function readBrand() {
  // Read for every request: a page rendered ahead of time has no database to ask.
  await connection();
  return asVisitor.read(asVisitor.api.providerSettings.brand.queryOptions());
}
