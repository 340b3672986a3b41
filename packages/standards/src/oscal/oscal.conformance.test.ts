import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { corpusSet, jsonFiles, readJson, report } from "../../fixtures/corpus.ts";
import { expectClearWhenSpoilt } from "../../fixtures/spoil.ts";
import { readCatalog } from "./index.ts";

const corpus = corpusSet("oscal");

describe.skipIf(corpus === null)("the examples of OSCAL", () => {
  const files = jsonFiles(corpus ?? "");

  it("are told apart by model, and the catalogs read", () => {
    const counts = { catalogs: 0, others: 0, controls: 0 };
    for (const file of files) {
      const reading = readCatalog(readFileSync(file));
      const isCatalog = basename(file).startsWith("catalog_");
      expect([file, reading.ok]).toEqual([file, isCatalog]);
      if (reading.ok) counts.controls += reading.catalog.controls.filter(({ text }) => text !== "").length;
      else expect(reading.errors).toMatchObject([{ code: "other_model" }]);
      counts[isCatalog ? "catalogs" : "others"] += 1;
    }
    report(
      `OSCAL ${counts.catalogs} catalogs read with ${counts.controls} controls, ${counts.others} other models told`,
    );
    expect(counts.controls).toBeGreaterThan(0);
  });

  it("are read or refused clearly when spoilt", () => {
    for (const file of files.filter((name) => basename(name).startsWith("catalog_")))
      expectClearWhenSpoilt(readJson<object>(file), (source) => readCatalog(source), 200);
  });
});
