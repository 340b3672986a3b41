import { connect, createServer, type AddressInfo, type Socket } from "node:net";

/** A way to a local port on which every byte takes `ms` more in each direction, as on a network. */
export async function delayed(url: string, ms: number) {
  const there = new URL(url);
  const sockets = new Set<Socket>();
  const carry = (from: Socket, to: Socket) => {
    sockets.add(from.setNoDelay());
    from.on("data", (bytes) => setTimeout(() => to.write(bytes), ms));
    from.on("close", () => setTimeout(() => to.destroy(), ms));
    from.on("error", () => undefined);
  };
  const server = createServer((near) => {
    const far = connect(Number(there.port), there.hostname);
    carry(near, far);
    carry(far, near);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const here = new URL(url);
  here.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return { url: here.toString(), close };
}
