import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { atMost, compare } from "../rows.ts";
import { costOf } from "./child.ts";
import { inRounds } from "./rounds.ts";
import { zipFloor } from "./zip-floor.ts";

const rounds = 5;
const files = 10;

/** A bundle of 500 MB beside an archiver that only stores, and what its size takes of memory. */
export async function measureBundles() {
  const folder = mkdtempSync(join(tmpdir(), "candor bundles "));
  try {
    const [small, large] = [folderOf(folder, 50), folderOf(folder, 500)];
    const floor = zipFloor();
    const { zip, bundle, little } = await inRounds(rounds, {
      zip: () => floor.run(large),
      bundle: () => costOf("bundle-once.ts", large),
      // As many bytes in all: what the collector leaves lying for a while is in both, and only the size differs.
      little: () => costOf("bundle-once.ts", small, "10"),
    });
    const ms = { unit: "ms", against: floor.name, values: bundle.map((c) => c.ms), floors: zip.map((c) => c.ms) };
    const memory = {
      unit: "MB",
      against: "ten of 50 MB",
      values: bundle.map((c) => c.megabytes),
      floors: little.map((c) => c.megabytes),
    };
    return [
      atMost(compare({ name: "bundle of 500 MB", ...ms }), 1.5),
      atMost(compare({ name: "bundle of 500 MB, memory", ...memory }), 1.2),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function folderOf(within: string, megabytes: number) {
  const folder = join(within, String(megabytes));
  mkdirSync(folder);
  for (let n = 0; n < files; n += 1)
    writeFileSync(join(folder, `${n}.pdf`), randomBytes((megabytes / files) * 1024 * 1024));
  return folder;
}
