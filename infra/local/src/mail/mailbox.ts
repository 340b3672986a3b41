import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Message } from "./message.ts";

const kept = 500;

export type Mailbox = {
  add: (message: Message) => void;
  /** Newest first. */
  list: (to?: string) => Message[];
  get: (id: string) => Message | undefined;
};

/** One file per message, the newest `kept` of them: what was caught outlives the catcher but does not grow without end. */
export function openMailbox(folder: string, limit = kept): Mailbox {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const messages = readAll(folder);
  trim();

  function add(message: Message): void {
    const file = fileOf(message.id);
    writeFileSync(`${file}.next`, JSON.stringify(message, null, 2), { mode: 0o600 });
    renameSync(`${file}.next`, file);
    messages.unshift(message);
    trim();
  }
  function trim(): void {
    for (const { id } of messages.splice(limit)) rmSync(fileOf(id), { force: true });
  }
  const fileOf = (id: string) => join(folder, `${id}.json`);

  return {
    add,
    list: (to) => (to ? messages.filter((message) => message.to.includes(to.toLowerCase())) : messages.slice()),
    get: (id) => messages.find((message) => message.id === id),
  };
}

function readAll(folder: string): Message[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return names
    .toSorted()
    .toReversed()
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Message);
}
