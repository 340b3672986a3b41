import { fileURLToPath } from "node:url";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createPress } from "@candor/documents";
import { hostileFiles } from "@candor/documents/hostile/hostile-files";
import { lookAt, type Seen } from "@candor/documents/hostile/look-at";
import { interrupted } from "../interrupted.ts";
import type { Found } from "../keep-campaign.ts";
import { watchChildren } from "./watch-children.ts";

const engine = fileURLToPath(import.meta.resolve("@candor/documents/engine"));
/** One after another, so that the time is the file's own. */
const hands = 1;
/** What any of these files may take: none is large. */
const [mostMs, mostMegabytes] = [2_000, 512];

/** Puts the files before one press and adds up what it answered, how fast, and what its processes took at most. */
export async function judgeHostile(count: number): Promise<Found> {
  const folder = mkdtempSync(join(tmpdir(), "candor hostile "));
  const files = await hostileFiles(count);
  const press = createPress({ engine, hands });
  const watch = watchChildren();
  const seen: Seen[] = [];
  try {
    const queue = files.values();
    const work = async () => {
      for (const file of queue) {
        interrupted.throwIfAborted();
        seen.push(await lookAt(press, folder, file));
      }
    };
    await Promise.all(Array.from({ length: hands }, work));
    const left = readdirSync(folder);
    return { ...figuresOf(seen), peakMegabytes: watch.peak(), wrong: [...wrongOf(seen, watch.peak()), ...left] };
  } finally {
    watch.stop();
    await press.close();
    rmSync(folder, { recursive: true });
  }
}

function wrongOf(seen: Seen[], peak: number) {
  const wrong = seen.flatMap(({ name, wrong: why }) => (why ? [`${name}: ${why}`] : []));
  const late = seen.filter(({ ms }) => ms > mostMs).map(({ name, ms }) => `${name}: ${Math.round(ms)} ms`);
  return [...wrong, ...late, ...(peak > mostMegabytes ? [`${peak} MB resident`] : [])];
}

function figuresOf(seen: Seen[]) {
  const times = seen.map(({ ms }) => ms).toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(times[Math.ceil(times.length * share) - 1] ?? 0);
  return {
    files: seen.length,
    milliseconds: { median: at(0.5), p99: at(0.99), most: at(1) },
    slowest: seen
      .toSorted((a, b) => b.ms - a.ms)
      .slice(0, 8)
      .map(({ name, answer, ms }) => `${name}: ${answer}, ${Math.round(ms)} ms`),
    answers: countBy(seen, ({ answer }) => answer),
    kinds: countBy(seen, ({ kind }) => kind),
  };
}

function countBy(seen: Seen[], keyOf: (one: Seen) => string) {
  const counts: Record<string, number> = {};
  for (const one of seen) counts[keyOf(one)] = (counts[keyOf(one)] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).toSorted((a, b) => b[1] - a[1]));
}
