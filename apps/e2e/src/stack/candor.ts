import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import type { RunningStack } from "./running-stack.ts";

const main = resolve(import.meta.dirname, "../../../cli/src/main.ts");

/** Runs the operator's command against the stack, as a person would, and answers with what it printed. */
export async function candor({ urls, databaseUrls, stateDir }: RunningStack, ...typed: string[]): Promise<string> {
  const env = {
    ...process.env,
    ...Object.fromEntries(
      Object.entries(databaseUrls).map(([role, url]) => [`${role.toUpperCase()}_DATABASE_URL`, url]),
    ),
    PORTAL_URL: urls.portal,
    ADMIN_URL: urls.admin,
    SMTP_URL: urls.smtp,
    STORAGE_DIR: resolve(stateDir, "storage"),
  };
  const { stdout } = await promisify(execFile)(process.execPath, [main, ...typed], { env });
  return stdout.trim();
}
