const partSize = 4 * 1024 * 1024;
const headers = { "x-candor": "1" };

type About = { documentId: string; languages: string[]; validTo?: string };
type Kept = { id?: string; received: number; state?: string };

/** Sends a file part by part. A part that was lost is sent again from where the server says it is. */
export async function sendFile(file: File, about: About, onProgress: (received: number) => void): Promise<string> {
  const body = JSON.stringify({ ...about, fileName: file.name, size: file.size });
  const begun = await asked("/api/documents", { method: "POST", headers, body });
  const uploadId = begun.id ?? "";
  let received = 0;
  for (let failures = 0; received < file.size;) {
    try {
      const part = file.slice(received, received + partSize);
      const address = `/api/documents/${uploadId}?offset=${received}`;
      ({ received } = await asked(address, { method: "PATCH", headers, body: part }));
      failures = 0;
      onProgress(received);
    } catch (error) {
      failures += 1;
      if (error instanceof Refused || failures > 5) throw error;
      await new Promise((later) => setTimeout(later, 500 * 2 ** failures));
    }
  }
  return uploadId;
}

/** The server took a look and said no: sending it again changes nothing. */
export class Refused extends Error {
  override name = "Refused";
}

async function asked(address: string, init: RequestInit): Promise<Kept> {
  const response = await fetch(address, init);
  const answer = (await response.json()) as Kept & { error?: { message?: string } };
  if (response.ok) return answer;
  if (response.status < 500) throw new Refused(answer.error?.message ?? "");
  throw new Error("unreachable");
}
