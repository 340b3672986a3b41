import type { Entry } from "../shelf.ts";
import type { S3Client } from "./s3-client.ts";

/** All files whose key starts so, a page of 1,000 at a time; keys come in order, so the last one says where to go on. */
export async function* listKeys(client: S3Client, prefix: string, after?: string): AsyncGenerator<Entry> {
  let last = after;
  do {
    const query = { "list-type": "2", prefix, ...(last ? { "start-after": last } : {}) };
    const page = await client.call({ method: "GET", query });
    const entries = [...page.matchAll(/<Contents>(.*?)<\/Contents>/gs)].map(([, contents = ""]) => entryOf(contents));
    yield* entries;
    last = valueOf(page, "IsTruncated") === "true" ? entries.at(-1)?.name : undefined;
  } while (last);
}

function entryOf(contents: string): Entry {
  return {
    name: valueOf(contents, "Key"),
    size: Number(valueOf(contents, "Size")),
    changedAt: new Date(valueOf(contents, "LastModified")),
  };
}

const marks: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The five entities are all that the names we write, and tokens, can need. */
function valueOf(xml: string, name: string): string {
  const [, value = ""] = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml) ?? [];
  return value.replace(/&(amp|lt|gt|quot|apos);/g, (_, mark: string) => marks[mark] ?? "");
}
