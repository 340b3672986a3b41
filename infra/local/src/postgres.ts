import { join, resolve } from "node:path";
import { lock } from "../bootstrap/lock.mjs";
import { binariesFor } from "./postgres/binaries.ts";
import { accessTo, type Cluster, createCluster } from "./postgres/cluster.ts";
import { someoneHoldsLease, takeLease } from "./postgres/leases.ts";
import { placeFor } from "./postgres/place.ts";
import { joinServer, runningServer, startServer, stopServer, urlOf } from "./postgres/server.ts";

export type Postgres = {
  superuserUrl: string;
  port: number;
  pid: number;
  alive: () => boolean;
  stop: () => Promise<void>;
};

/**
 * The embedded PostgreSQL of one state folder, made and started if need be; any number of processes may ask at once.
 * `durable: false` trades safety against a loss of power for speed. The last holder to stop() ends the server.
 */
export async function ensurePostgres({
  stateDir,
  durable = true,
}: {
  stateDir: string;
  durable?: boolean;
}): Promise<Postgres> {
  const home = resolve(stateDir);
  const release = await lock(`${home}#postgres`);
  try {
    const cluster = clusterOf(home);
    const binaries = binariesFor(cluster.account);
    await createCluster(cluster, binaries, durable);
    const pid = (await joinServer(cluster)) ?? (await startServer(cluster, binaries, durable));
    const giveUp = takeLease(home);
    const access = accessTo(cluster);
    return {
      superuserUrl: urlOf(access),
      port: access.port,
      pid,
      alive: () => runningServer(cluster) === pid,
      stop: () => leave(home, giveUp),
    };
  } finally {
    await release();
  }
}

/** Ends a server that its last user was killed before ending. */
export function stopIfUnused(stateDir: string): Promise<void> {
  return leave(resolve(stateDir), () => {});
}

async function leave(home: string, giveUp: () => void): Promise<void> {
  const release = await lock(`${home}#postgres`);
  try {
    giveUp();
    if (!someoneHoldsLease(home)) await stopServer(clusterOf(home));
  } finally {
    await release();
  }
}

function clusterOf(home: string): Cluster {
  const { folder, account } = placeFor(home);
  return { folder, data: join(folder, "data"), account };
}
