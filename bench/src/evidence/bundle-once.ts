import { createReadStream, createWriteStream, readdirSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { writeBundle } from "@candor/documents";
import { tellCost } from "./child.ts";

const [, , folder = "", times = "1"] = process.argv;
const facts = { classification: "nda", treatment: "marked_pages", sourceSha256: "0".repeat(64) } as const;
const validity = { validFrom: null, validTo: null, disclosureId: "the-id" };

await tellCost(async () => {
  for (let n = 0; n < Number(times); n += 1) await bundle();
});

function bundle() {
  const files = readdirSync(folder).map((name) => ({
    ...facts,
    ...validity,
    name,
    open: async () => createReadStream(join(folder, name)),
  }));
  return pipeline(writeBundle(files, { about: { tenant: "Northwind Bank" } }), createWriteStream("/dev/null"));
}
