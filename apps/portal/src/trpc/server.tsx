import { portalRouter } from "@candor/api/portal";
import { createServerApi } from "@candor/web/server-api";
import { headers } from "next/headers";
import { currentActor } from "../door.ts";

export const { api, read, readIfSignedIn, prefetch, Hydrate } = createServerApi(portalRouter, async () => ({
  actor: await currentActor(),
  requestId: (await headers()).get("x-request-id") ?? "",
}));
