import http from "node:http";
import https from "node:https";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Source } from "../shelf.ts";

export type SignedRequest = { method: string; url: URL; headers: Record<string, string>; source?: Source | undefined };

const agents = { http: new http.Agent({ keepAlive: true }), https: new https.Agent({ keepAlive: true }) };

/** One request by the platform's own client: it streams both ways and sends the length that S3 insists on. It fails when
 * nothing moves for so long, unless it is our reader who is slow. */
export function send({ method, url, headers, source }: SignedRequest, quietMs: number): Promise<http.IncomingMessage> {
  const isSafe = url.protocol === "https:";
  const agent = isSafe ? agents.https : agents.http;
  const sent = (isSafe ? https : http).request(url, { method, headers, agent });
  return new Promise((resolve, reject) => {
    let answer: http.IncomingMessage | undefined;
    sent.on("error", reject);
    sent.once("response", (response) => resolve((answer = response)));
    sent.setTimeout(quietMs, () => {
      if (answer && answer.readableLength >= answer.readableHighWaterMark) return sent.setTimeout(quietMs);
      const error = new Error(`nothing came for ${quietMs / 1000} s`);
      answer?.destroy(error);
      sent.destroy(error);
    });
    if (!source) sent.end();
    else pipeline(Readable.from(source(), { objectMode: false }), sent).catch(reject);
  });
}
