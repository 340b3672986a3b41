import { randomBytes } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import type { Mailbox } from "./mailbox.ts";
import { readMessage } from "./message.ts";

const largest = 25_000_000;

/** Accepts every message for every address and delivers none of them further. */
export function catchMail(mailbox: Mailbox, port: number): Promise<SMTPServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    disableReverseLookup: true,
    size: largest,
    onAuth: (_auth, _session, done) => done(null, { user: "anyone" }),
    onData: (stream, session, done) => {
      void answer(store(mailbox, stream, session), done);
    },
  });
  server.on("error", () => undefined);
  return new Promise((resolve, reject) => {
    server.server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}

async function answer(stored: Promise<void>, done: (error?: Error) => void): Promise<void> {
  try {
    await stored;
    done();
  } catch (error) {
    done(error as Error);
  }
}

async function store(mailbox: Mailbox, stream: SMTPServerDataStream, { envelope }: SMTPServerSession): Promise<void> {
  const raw = await buffer(stream);
  if (stream.sizeExceeded) throw Object.assign(new Error("Message is too large"), { responseCode: 552 });

  const receivedAt = new Date();
  mailbox.add(
    await readMessage(raw, {
      id: `${receivedAt.toISOString().replaceAll(/\D/g, "")}-${randomBytes(4).toString("hex")}`,
      receivedAt,
      from: envelope.mailFrom ? envelope.mailFrom.address : "",
      to: envelope.rcptTo.map(({ address }) => address),
    }),
  );
}
