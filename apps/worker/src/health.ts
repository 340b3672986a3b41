import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";

/** /api/health: the process is up. /api/ready: it takes jobs. */
export async function serveHealth(port: number, isReady: () => Promise<boolean>) {
  const server = createServer((request, response) => {
    const answer = (status: number, words: string) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify({ status: words }));
    if (request.url === "/api/health") return answer(200, "ok");
    if (request.url !== "/api/ready") return answer(404, "not found");
    isReady().then(
      (ready) => answer(ready ? 200 : 503, ready ? "ready" : "waiting for the queue"),
      () => answer(503, "waiting for the database"),
    );
  });
  server.listen(port);
  await once(server, "listening");
  return { port: (server.address() as AddressInfo).port, close: () => void server.close() };
}
