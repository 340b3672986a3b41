import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { createLimiter, member, router } from "@candor/api/context";
import { portalRouter } from "@candor/api/portal";
import { createDoor } from "@candor/auth";
import { createTrpcHandler } from "@candor/web/trpc-handler";
import { createLog } from "@candor/web/log";

// A process of its own: the portal's procedures, and one that does nothing, behind the handler that the portal uses.
process.once("message", async ({ databaseUrl }: { databaseUrl: string }) => {
  const [door, limit] = [createDoor({ app: "portal", databaseUrl }), createLimiter()];
  const handle = createTrpcHandler({
    router: router({ ...portalRouter._def.record, nothing: member.query(() => null) }),
    baseUrl: "http://localhost",
    log: createLog("bench", "error"),
    context: async (request) => ({ actor: door.actor(tokenOf(request)), limit, requestId: "-" }),
  });
  const server = createServer((incoming, outgoing) => {
    void handle(toRequest(incoming)).then(async (response) => {
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      outgoing.end(await response.text());
    });
  });
  server.listen(0, "127.0.0.1", () => process.send?.({ port: (server.address() as AddressInfo).port }));
});
process.once("disconnect", () => process.exit());

const toRequest = ({ url, headers }: IncomingMessage) =>
  new Request(`http://localhost${url}`, { headers: headers as Record<string, string> });

const tokenOf = (request: Request) => /candor-portal=([^;]+)/.exec(request.headers.get("cookie") ?? "")?.[1];
