import { closeSync, openSync, readSync, statSync } from "node:fs";
import { logOf } from "./layout.ts";

/** Shows what is added to these logs from now on, each line with the name of its part. */
export function follow(stateDir: string, names: string[], say: (line: string) => void): () => void {
  const places = names.map((name) => ({
    name,
    log: logOf(stateDir, name),
    at: sizeOf(logOf(stateDir, name)),
    rest: "",
  }));
  const timer = setInterval(() => {
    for (const place of places) {
      const added = readFrom(place.log, place.at);
      place.at += added.length;
      const lines = (place.rest + added.toString("utf8")).split("\n");
      place.rest = lines.pop() ?? "";
      for (const line of lines) say(`${place.name.padEnd(7)}${line}`);
    }
  }, 200);
  return () => clearInterval(timer);
}

function readFrom(log: string, at: number): Buffer {
  const length = sizeOf(log) - at;
  if (length <= 0) return Buffer.alloc(0);
  const descriptor = openSync(log, "r");
  const buffer = Buffer.alloc(Math.min(length, 1_000_000));
  const read = readSync(descriptor, buffer, 0, buffer.length, at);
  closeSync(descriptor);
  return buffer.subarray(0, read);
}

const sizeOf = (log: string) => statSync(log, { throwIfNoEntry: false })?.size ?? 0;
