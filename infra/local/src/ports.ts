import { randomInt } from "node:crypto";
import { createServer } from "node:net";
import { Advice } from "../bootstrap/advice.mjs";

/** Below the range that outgoing connections draw from, so that a port kept in a file is still free at the next start. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000);
    if ((await attempt(port, "127.0.0.1")) === undefined) return port;
  }
}

export function portFrom(variable: string, fallback: number, env: NodeJS.ProcessEnv = process.env): number {
  const port = Number(env[variable] || fallback);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Advice(`${variable}=${env[variable]} is not a port: use a number from 1 to 65535.`);
}

export async function refuseBusyPorts(ports: { portal: number; admin: number; mail: number }): Promise<void> {
  await refuseBusyPort(ports.portal, "PORTAL_PORT");
  await refuseBusyPort(ports.admin, "ADMIN_PORT");
  await refuseBusyPort(ports.mail, "MAIL_PORT");
}

/** `variable` is the setting that moves this port, so that the sentence holds its own fix. */
async function refuseBusyPort(port: number, variable: string): Promise<void> {
  for (const host of ["127.0.0.1", "::1", "::"]) {
    const code = await attempt(port, host);
    if (code === "EACCES") throw new Advice(`Port ${port} needs root: choose another with ${variable}=<port>.`);
    if (code !== "EADDRINUSE") continue;
    throw new Advice(`Port ${port} is in use by another program: end it, or choose another with ${variable}=<port>.`);
  }
}

function attempt(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
