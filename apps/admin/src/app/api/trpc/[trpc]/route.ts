import { adminRouter } from "@candor/api/admin";
import { clientOf } from "@candor/auth";
import { createTrpcHandler } from "@candor/web/trpc-handler";
import { currentActor, limitFor } from "../../../../door.ts";
import { baseUrl } from "../../../../env.ts";
import { log } from "../../../../log.ts";

const handle = createTrpcHandler({
  router: adminRouter,
  baseUrl,
  log,
  context: async (request) => ({
    actor: await currentActor(),
    limit: limitFor(request.headers),
    client: clientOf(request.headers),
    requestId: request.headers.get("x-request-id") ?? "",
  }),
});

export { handle as GET, handle as POST };
