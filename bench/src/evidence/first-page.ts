import { atMostValue, compare } from "../rows.ts";
import { interrupted } from "../interrupted.ts";
import type { Reader } from "./reader.ts";

/** From the click to the last byte of the first page's image: documents that nobody opened, beside one that somebody has. */
export async function measureFirstPage(reader: Reader, documentIds: string[]) {
  const [warm = "", ...fresh] = documentIds;
  await timed(reader, warm);
  const [values, floors]: [number[], number[]] = [[], []];
  for (const documentId of fresh) {
    interrupted.throwIfAborted();
    values.push(await timed(reader, documentId));
    floors.push(await timed(reader, warm));
  }
  const row = compare({ name: "first page, from click", unit: "ms", against: "a page already drawn", values, floors });
  const tail = { name: "first page, from click, 95th of 100", value: nth(values, 0.95), floor: nth(floors, 0.95) };
  return [atMostValue(row, 300), atMostValue({ ...row, ...tail, ratio: tail.value / tail.floor }, 300)];
}

async function timed(reader: Reader, documentId: string) {
  const started = performance.now();
  const reading = await reader.open(documentId);
  const { status, bytes } = await reader.page(documentId, reading, 1);
  if (status !== 200 || bytes[0] !== 0xff) throw new Error(`a page was answered with ${status}`);
  return performance.now() - started;
}

/** The value below which this share of them lies. */
export const nth = (values: number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? NaN;
