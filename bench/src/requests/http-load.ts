import { Agent, request } from "node:http";
import type { Contender } from "../measure.ts";
import { closedLoop } from "../measure.ts";

export const concurrency = 8;

type Target = { port: number; path: string; headers?: Record<string, string>; session: () => string };

/** Signed-in requests over kept connections; an answer other than 200 ends the run. */
export function httpLoad({ port, path, headers, session }: Target): Contender {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const once = () =>
    new Promise<void>((resolve, reject) => {
      const options = { host: "localhost", port, path, agent };
      const sent = { ...headers, cookie: `candor-portal=${session()}` };
      request({ ...options, headers: sent }, (response) => {
        if (response.statusCode !== 200) reject(new Error(`${path} answered ${response.statusCode}`));
        response.on("error", reject).on("end", resolve).resume();
      })
        .on("error", reject)
        .end();
    });
  return (ms) => closedLoop(concurrency, ms, once);
}
