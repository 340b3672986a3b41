const partSize = 4 * 1024 * 1024;
const headers = { "x-candor": "1" };

type About = { documentId: string; languages: string[]; validFrom?: string; validTo?: string; timeZone: string };
type Kept = { id?: string; received: number; sha256?: string };
type Going = { signal: AbortSignal; onProgress: (received: number) => void };

/** Tells of a file; its parts follow. */
export async function beginFile(file: File, about: About): Promise<string> {
  const body = JSON.stringify({ ...about, fileName: file.name, size: file.size });
  return (await asked("/api/documents", { method: "POST", headers, body })).id ?? "";
}

/** Sends a file part by part, from where the server says it is: it may have been begun an hour or a restart ago. */
export async function sendFile(uploadId: string, file: File, { signal, onProgress }: Going): Promise<void> {
  const address = `/api/documents/${uploadId}`;
  let received = await placeOf(uploadId, file);
  onProgress(received);
  for (let failures = 0; received < file.size;) {
    try {
      const body = file.slice(received, received + partSize);
      ({ received } = await asked(`${address}?offset=${received}`, { method: "PATCH", headers, body, signal }));
      failures = 0;
      onProgress(received);
    } catch (error) {
      failures += 1;
      if (signal.aborted || error instanceof Refused || failures > 5) throw error;
      await new Promise((later) => setTimeout(later, 500 * 2 ** failures));
    }
  }
}

/** Only the file that was begun is gone on with: what has arrived must be its beginning, byte for byte. */
async function placeOf(uploadId: string, file: File): Promise<number> {
  const { received, sha256 } = await asked(`/api/documents/${uploadId}`, { headers });
  if (received === 0) return 0;
  const beginning = await crypto.subtle.digest("SHA-256", await file.slice(0, received).arrayBuffer());
  const hash = [...new Uint8Array(beginning)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  if (hash !== sha256) throw new OtherFile();
  return received;
}

/** Stops for good: what has arrived is thrown away. */
export async function dropFile(uploadId: string): Promise<void> {
  await asked(`/api/documents/${uploadId}`, { method: "DELETE", headers });
}

/** The server took a look and said no: sending it again changes nothing. */
export class Refused extends Error {
  override name = "Refused";
}
export class OtherFile extends Error {
  override name = "OtherFile";
}

async function asked(address: string, init: RequestInit): Promise<Kept> {
  const response = await fetch(address, init);
  const answer = (await response.json()) as Kept & { error?: { message?: string } };
  if (response.ok) return answer;
  if (response.status < 500) throw new Refused(answer.error?.message ?? "");
  throw new Error("unreachable");
}
