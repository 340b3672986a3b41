import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { Advice } from "../../bootstrap/advice.mjs";
import { end, marked } from "../../bootstrap/processes.mjs";
import { freePort } from "../ports.ts";
import type { Account } from "./account.ts";
import { type Binaries, majorVersion } from "./binaries.ts";

export type Access = { port: number; user: string; password: string };
export type Cluster = { folder: string; data: string; account: Account | null };

const collation = ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"];

/** Makes the cluster beside its final name and renames it there whole: a killed initdb leaves nothing that counts. */
export async function createCluster(cluster: Cluster, { initdb }: Binaries, durable: boolean): Promise<void> {
  if (existsSync(cluster.data)) return refuseOtherVersion(cluster.data);
  await end(() => marked((marks) => marks.includes(markOf(cluster))), 0);
  discardHalves(cluster.folder);

  const half = join(cluster.folder, `half-${randomBytes(4).toString("hex")}`);
  const access = { port: await freePort(), user: "postgres", password: randomBytes(24).toString("base64url") };
  const passwordFile = `${half}.password`;
  writeOwned(passwordFile, access.password, cluster.account);
  const options = [`--pgdata=${half}`, `--username=${access.user}`, `--pwfile=${passwordFile}`, "--auth=scram-sha-256"];
  await promisify(execFile)(initdb, [...options, ...collation, ...(durable ? [] : ["--no-sync"])], {
    ...identityOf(cluster.account),
    cwd: cluster.folder,
    env: environmentOf(cluster),
  });
  writeOwned(join(half, accessFile), JSON.stringify(access), cluster.account);
  rmSync(passwordFile);
  renameSync(half, cluster.data);
}

export function accessTo({ data }: Cluster): Access {
  return JSON.parse(readFileSync(join(data, accessFile), "utf8")) as Access;
}

/** Whoever took the port meanwhile keeps it. */
export async function moveToFreePort(cluster: Cluster): Promise<void> {
  const next = join(cluster.data, `${accessFile}.next`);
  writeOwned(next, JSON.stringify({ ...accessTo(cluster), port: await freePort() }), cluster.account);
  renameSync(next, join(cluster.data, accessFile));
}

export function identityOf(account: Account | null): { uid?: number; gid?: number } {
  return account ? { uid: account.uid, gid: account.gid } : {};
}

/** Nothing of the caller's environment (PGDATA, PGPORT, a locale) reaches the server, save the mark to find it by. */
export function environmentOf(cluster: Cluster): NodeJS.ProcessEnv {
  return { PATH: "/usr/bin:/bin", LC_ALL: "C", TZ: "UTC", CANDOR_RUN: markOf(cluster) };
}

const markOf = ({ folder }: Cluster) => `postgres@${folder}`;

const accessFile = "candor.json";

function writeOwned(path: string, text: string, account: Account | null): void {
  writeFileSync(path, text, { mode: 0o600 });
  if (account) chownSync(path, account.uid, account.gid);
}

function discardHalves(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith("half-")) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function refuseOtherVersion(data: string): void {
  const version = readFileSync(join(data, "PG_VERSION"), "utf8").trim();
  if (version === majorVersion) return;
  throw new Advice(`${data} was made by PostgreSQL ${version} and this is ${majorVersion}: move that folder away.`);
}
