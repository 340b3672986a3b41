import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { type Bytes, StorageError } from "./storage.ts";

export type Verdict =
  | { state: "clean" }
  | { state: "infected"; name: string }
  /** More than clamd takes, by its StreamMaxLength: nobody looked at all of it. */
  | { state: "too_long" }
  | { state: "not_checked" };
export type Scanner = { scan(bytes: Bytes): Promise<Verdict> };

/** Asks clamd, at `/path/of/socket` or `tcp://host:port`. Throws `unavailable` whenever there is no verdict: whoever
 * configured a scanner wants nothing taken that it did not see. Without a socket the verdict says that nobody looked. */
export function createScanner({
  socket,
  quietMs = 120_000,
}: {
  socket?: string | undefined;
  quietMs?: number;
}): Scanner {
  async function scan(bytes: Bytes): Promise<Verdict> {
    if (!socket) return { state: "not_checked" };
    return ask(socket, bytes).catch(async (error: unknown) => {
      // It hung up in the middle, and what it said of that was lost with the line. If it is there, it was too long for it.
      if (isHungUp(error) && (await ask(socket, new Uint8Array())).state === "clean") return { state: "too_long" };
      throw error;
    });
  }
  async function ask(address: string, bytes: Bytes): Promise<Verdict> {
    const line = open(address);
    line.setTimeout(quietMs, () => line.destroy(new Error(`no answer for ${quietMs / 1000} s`)));
    const reply = readReply(line);
    try {
      await Promise.race([feed(line, bytes), reply]);
      return verdictOf(await reply);
    } finally {
      line.destroy();
      reply.catch(() => undefined);
    }
  }
  return { scan };
}

function open(socket: string): Socket {
  if (!socket.startsWith("tcp://")) return connect(socket);
  const { hostname, port } = new URL(socket);
  return connect(Number(port || 3310), hostname.replace(/^\[|\]$/g, ""));
}

const isHungUp = (error: unknown) =>
  error instanceof StorageError &&
  /^E(?:PIPE|CONNRESET)$/.test((error.cause as NodeJS.ErrnoException | undefined)?.code ?? "");

/** INSTREAM: each chunk behind its length in four bytes, and a length of nothing at the end. */
async function feed(line: Socket, bytes: Bytes): Promise<void> {
  line.write("zINSTREAM\0");
  for await (const chunk of bytes instanceof Uint8Array ? [bytes] : bytes) {
    if (chunk.length === 0) continue;
    line.write(lengthOf(chunk));
    if (!line.write(chunk)) await Promise.race([once(line, "drain"), once(line, "close")]);
    if (!line.writable) return;
  }
  line.write(lengthOf(new Uint8Array()));
}

function lengthOf(chunk: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(chunk.length);
  return length;
}

/** What was said before the line broke counts: clamd hangs up on a stream that is too long for it, and says so first. */
async function readReply(line: Socket): Promise<string> {
  let said = "";
  try {
    for await (const chunk of line) said += String(chunk);
  } catch (error) {
    if (!said) throw new StorageError("unavailable", `clamd: ${(error as Error).message}`, { cause: error });
  }
  return said;
}

function verdictOf(reply: string): Verdict {
  const said = reply.replace(/\0.*$/s, "").trim();
  if (said === "stream: OK") return { state: "clean" };
  const [, name] = /^stream: (.+) FOUND$/.exec(said) ?? [];
  if (name) return { state: "infected", name };
  if (said.includes("size limit exceeded")) return { state: "too_long" };
  throw new StorageError("unavailable", `clamd gave no verdict: ${said.slice(0, 200) || "it hung up"}`);
}
