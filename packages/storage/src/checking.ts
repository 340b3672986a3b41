import { createHash } from "node:crypto";
import { Transform } from "node:stream";
import { StorageError } from "./storage.ts";

/** Fails when the bytes that passed are not those of the name: rot or tampering. The last chunk leaves only once all are
 * right, so that nobody holds the whole of something else. */
export function checking(expected: string): Transform {
  const hash = createHash("sha256");
  let held: Buffer | null = null;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      const before = held;
      held = chunk;
      done(null, before);
    },
    flush(done) {
      if (hash.digest("hex") === expected) return done(null, held);
      done(new StorageError("corrupt", `object ${expected} no longer has its hash`));
    },
  });
}
