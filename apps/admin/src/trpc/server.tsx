import { adminRouter } from "@candor/api/admin";
import { createServerApi } from "@candor/web/server-api";
import { headers } from "next/headers";
import { currentActor } from "../door.ts";

export const { api, read, prefetch, Hydrate } = createServerApi(adminRouter, async () => ({
  actor: await currentActor(),
  requestId: (await headers()).get("x-request-id") ?? "",
}));
