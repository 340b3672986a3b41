/**
 * The request with its body read, or null when that is larger than `maxBytes`. What Content-Length says is only a hint:
 * a chunked body has none, so the bytes are counted as they come and the rest is not waited for.
 */
export async function readAtMost(request: Request, maxBytes: number): Promise<Request | null> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) return null;
  if (!request.body) return request;
  const [reader, chunks] = [request.body.getReader(), [] as Uint8Array<ArrayBuffer>[]];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.byteLength;
    if (size > maxBytes) {
      await reader.cancel().catch(() => undefined);
      return null;
    }
    chunks.push(next.value);
  }
  const { url, method, headers, signal } = request;
  return new Request(url, { method, headers, signal, body: new Blob(chunks) });
}
