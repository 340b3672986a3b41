import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Holds `name` on this machine until released. The lock is a listening socket, so the kernel lets go of it however
 * the holder ends: there is no stale lock file to judge. Returns null when somebody else holds it.
 */
export async function tryLock(name) {
  const id = `candor-${createHash("sha256").update(name).digest("hex").slice(0, 32)}`;
  if (process.platform === "linux") return listen(`\0${id}`);

  const path = join(tmpdir(), `${id}.lock`);
  const release = await listen(path);
  if (release || (await answers(path))) return release;
  rmSync(path, { force: true });
  return listen(path);
}

export async function lock(name, onWait = () => {}) {
  for (let attempt = 0; ; attempt += 1) {
    const release = await tryLock(name);
    if (release) return release;
    if (attempt === 0) onWait();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function listen(path) {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once("error", (error) => (error.code === "EADDRINUSE" ? resolve(null) : reject(error)));
    server.listen(path, () => {
      server.unref();
      resolve(() => new Promise((done) => server.close(() => done())));
    });
  });
}

function answers(path) {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once("connect", () => resolve(socket.destroy() && true));
    socket.once("error", () => resolve(false));
  });
}
