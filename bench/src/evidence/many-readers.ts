import { createHash } from "node:crypto";
import { interrupted } from "../interrupted.ts";
import type { Row } from "../report.ts";
import { nth } from "./first-page.ts";
import { createReader } from "./reader.ts";
import type { Room } from "./room.ts";

const some = 20;
const many = 200;
const forMs = 20_000;

type Seen = { ms: number[]; failed: string[]; foreign: number; seconds: number };

/** So many readers at once, each going on to the next page as soon as they have one; beside a tenth of them. */
export async function measureManyReaders(portal: string, room: Room, session: () => string): Promise<Row[]> {
  const few = await read(portal, room, session, some);
  const all = await read(portal, room, session, many);
  if (all.failed.length > 0) console.log(all.failed.slice(0, 5).join("\n"));
  const against = `${some} readers`;
  const rate = (seen: Seen) => seen.ms.length / seen.seconds;
  const row = (name: string, unit: string, value: number, floor: number): Row => {
    const ratio = floor === 0 ? 0 : value / floor;
    return {
      name: `${many} readers: ${name}`,
      unit,
      value,
      floor,
      against,
      ratio,
      low: ratio,
      high: ratio,
      aim: null,
      met: null,
    };
  };
  const none = (one: Row): Row => ({ ...one, aim: "value <= 0", met: one.value === 0 });
  const throughput = row("pages", "/s", rate(all), rate(few));
  return [
    { ...throughput, aim: "ratio >= 0.9", met: throughput.ratio >= 0.9 },
    row("a page, median", "ms", nth(all.ms, 0.5), nth(few.ms, 0.5)),
    row("a page, 95th of 100", "ms", nth(all.ms, 0.95), nth(few.ms, 0.95)),
    none(row("errors", "", all.failed.length, few.failed.length)),
    none(row("pages of others", "", all.foreign, few.foreign)),
  ];
}

/** Every image carries its reader's mark, so no two readers are ever given the same bytes, and each the same again. */
async function read(portal: string, { documentIds, pages }: Room, session: () => string, count: number): Promise<Seen> {
  const seen: Seen = { ms: [], failed: [], foreign: 0, seconds: 0 };
  const owner = new Map<string, number>();
  const readings: string[] = [];
  const readers = Array.from({ length: count }, () => createReader({ portal, session: session() }));
  const documentOf = (n: number) => documentIds[n % documentIds.length] ?? "";
  for (const [n, reader] of readers.entries()) readings.push(await reader.open(documentOf(n)));
  const until = performance.now() + forMs;

  async function work(n: number) {
    for (let turn = 0; performance.now() < until; turn += 1) {
      interrupted.throwIfAborted();
      const [reader, page] = [readers[n], 1 + ((n * 7 + turn) % pages)];
      const started = performance.now();
      const { status, bytes } = await reader!.page(documentOf(n), readings[n] ?? "", page);
      seen.ms.push(performance.now() - started);
      if (status !== 200) seen.failed.push(`page ${page}: ${status}`);
      const hash = createHash("sha256").update(bytes).digest("hex");
      if ((owner.get(hash) ?? n) !== n) seen.foreign += 1;
      owner.set(hash, n);
      if (turn % 5 === 4) await tryOther(n, page);
    }
  }

  /** The reading of the next reader, of the same document or not, is nobody else's. */
  async function tryOther(n: number, page: number) {
    const other = (n + 1) % count;
    const { status, bytes } = await readers[n]!.page(documentOf(other), readings[other] ?? "", page);
    if (status !== 404 || bytes.length > 0) seen.foreign += 1;
  }

  const started = performance.now();
  await Promise.all(readers.map((_, n) => work(n)));
  seen.seconds = (performance.now() - started) / 1000;
  for (const reader of readers) reader.close();
  return seen;
}
