import { portalRouter } from "@candor/api/portal";
import { withFloors } from "@candor/api/with-floors";
import { createTrpcHandler } from "@candor/web/trpc-handler";
import { currentActor, limitFor, log } from "../../../../door.ts";
import { baseUrl, env } from "../../../../env.ts";

const handle = createTrpcHandler({
  router: env.CANDOR_FLOORS ? withFloors() : portalRouter,
  baseUrl,
  log,
  context: async (request) => ({
    actor: await currentActor(),
    limit: limitFor(request.headers),
    requestId: request.headers.get("x-request-id") ?? "",
  }),
});

export { handle as GET, handle as POST };
