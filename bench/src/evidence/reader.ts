import { Agent, request } from "node:http";

export type Answer = { status: number; bytes: Buffer };
export type Reader = ReturnType<typeof createReader>;

/** A member with a session of their own, who opens documents and looks at their pages as the browser does. */
export function createReader({ portal, session }: { portal: string; session: string }) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const headers = { cookie: `candor-portal=${session}`, "x-candor": "1", "sec-fetch-site": "same-origin" };

  const ask = (path: string, body?: string) =>
    new Promise<Answer>((answered, failed) => {
      const sent = body === undefined ? headers : { ...headers, origin: portal, "content-type": "application/json" };
      const asked = request(
        new URL(path, portal),
        { agent, method: body ? "POST" : "GET", headers: sent },
        (response) => {
          const parts: Buffer[] = [];
          response.on("data", (part: Buffer) => parts.push(part)).once("error", failed);
          response.once("end", () => answered({ status: response.statusCode ?? 0, bytes: Buffer.concat(parts) }));
        },
      );
      asked.once("error", failed).end(body);
    });

  /** Begins a reading and answers its id. */
  async function open(documentId: string): Promise<string> {
    const { status, bytes } = await ask("/api/trpc/accesses.read?batch=1", JSON.stringify({ 0: { documentId } }));
    const id = /"accessId":"([0-9a-f-]{36})"/.exec(bytes.toString())?.[1];
    if (status !== 200 || !id)
      throw new Error(`a reading was answered with ${status}: ${bytes.toString().slice(0, 200)}`);
    return id;
  }
  const page = (documentId: string, reading: string, wanted: number) =>
    ask(`/documents/${documentId}/pages/${wanted}?reading=${reading}`);

  return { open, page, close: () => agent.destroy() };
}
