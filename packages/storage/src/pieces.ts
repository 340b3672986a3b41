import { type Bytes, StorageError } from "./storage.ts";

const pieceSize = 8 * 2 ** 20;

/** The same bytes in pieces of 8 MB, the last one shorter. When the source fails, what had arrived comes before the error. */
export async function* inPieces(bytes: Bytes, size = pieceSize): AsyncGenerator<Buffer> {
  const waiting: Uint8Array[] = [];
  let length = 0;
  const all = () => Buffer.concat(waiting.splice(0));
  try {
    for await (let chunk of bytes instanceof Uint8Array ? [bytes] : bytes) {
      for (; length + chunk.length >= size; length = 0) {
        const missing = size - length;
        waiting.push(chunk.subarray(0, missing));
        chunk = chunk.subarray(missing);
        yield all();
      }
      // A copy, because the bytes of a network chunk may be used anew.
      if (chunk.length > 0) waiting.push(Buffer.from(chunk));
      length += chunk.length;
    }
  } catch (error) {
    if (waiting.length > 0) yield all();
    throw error;
  }
  if (waiting.length > 0) yield all();
}

/** Without the first bytes. */
export async function* skipping(bytes: Bytes, count: number): AsyncGenerator<Uint8Array> {
  let left = count;
  for await (const chunk of bytes instanceof Uint8Array ? [bytes] : bytes) {
    const skipped = Math.min(left, chunk.length);
    left -= skipped;
    if (skipped < chunk.length) yield chunk.subarray(skipped);
  }
}

export async function* upTo(bytes: Bytes, maxBytes: number): AsyncGenerator<Uint8Array> {
  let passed = 0;
  for await (const chunk of bytes instanceof Uint8Array ? [bytes] : bytes) {
    passed += chunk.length;
    if (passed > maxBytes) throw new StorageError("too_large", `more than ${maxBytes} bytes`);
    yield chunk;
  }
}
