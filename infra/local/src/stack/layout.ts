import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePort, portFrom } from "../ports.ts";
import type { DatabaseUrls } from "../database.ts";

export type Ports = Record<"portal" | "admin" | "mail" | "smtp" | "worker", number>;
export type Urls = { portal: string; admin: string; mail: string; smtp: string };

/** Where one stack listens and keeps its files. */
export type Layout = { stateDir: string; ports: Ports; urls: Urls; databaseUrls: DatabaseUrls; development: boolean };

/** Ports a person chose or expects, for `npm start` and `pnpm dev`. */
export async function knownPorts(): Promise<Ports> {
  return {
    portal: portFrom("PORTAL_PORT", 3000),
    admin: portFrom("ADMIN_PORT", 3001),
    mail: portFrom("MAIL_PORT", 3002),
    smtp: await freePort(),
    worker: await freePort(),
  };
}

export async function freePorts(): Promise<Ports> {
  const next = () => freePort();
  return { portal: await next(), admin: await next(), mail: await next(), smtp: await next(), worker: await next() };
}

/** Sign-in needs one name for the site: localhost, never 127.0.0.1. */
export function urlsAt({ portal, admin, mail, smtp }: Ports): Urls {
  const at = (port: number) => `http://localhost:${port}`;
  return { portal: at(portal), admin: at(admin), mail: at(mail), smtp: `smtp://127.0.0.1:${smtp}` };
}

/** Where the last stack of this folder listened, for what is run beside it. */
export function rememberUrls(stateDir: string, urls: Urls): void {
  writeFileSync(join(stateDir, "urls.json"), JSON.stringify(urls));
}

export function lastUrls(stateDir: string): Urls | null {
  const file = join(stateDir, "urls.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Urls) : null;
}

export const storageDir = (stateDir: string) => join(stateDir, "storage");
export const logOf = (stateDir: string, name: string) => join(stateDir, "logs", `${name}.log`);
