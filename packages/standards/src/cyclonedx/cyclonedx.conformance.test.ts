import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { corpusSet, jsonFiles, report } from "../../fixtures/corpus.ts";
import { readBom } from "./index.ts";

const spec = corpusSet("cyclonedx-spec-tests");
const examples = corpusSet("cyclonedx-bom-examples");

describe.skipIf(spec === null)("the official files of CycloneDX", () => {
  it("are told apart, all of them", async () => {
    const files = ["1.2", "1.3", "1.4", "1.5", "1.6", "1.7"].flatMap((version) => jsonFiles(join(spec ?? "", version)));
    const wrong: string[] = [];
    for (const file of files) {
      const reading = await readBom(readFileSync(file));
      if (reading.ok !== basename(file).startsWith("valid-")) wrong.push(file);
      if (!reading.ok) expect(reading.errors[0]).toMatchObject({ path: expect.stringMatching(/^\$/) as string });
    }
    report(`CycloneDX ${files.length - wrong.length} of ${files.length} official files told apart`);
    expect(wrong).toEqual([]);
  }, 30_000);
});

describe.skipIf(examples === null)("the examples of CycloneDX", () => {
  it("are read, and those with a fault of their own named", async () => {
    const faulty: string[] = [];
    let components = 0;
    const files = jsonFiles(examples ?? "");
    for (const file of files) {
      const reading = await readBom(readFileSync(file));
      if (reading.ok) components += reading.bom.components.length;
      else
        faulty.push(
          `${file.slice((examples ?? "").length + 1)}: ${reading.errors[0]?.path} ${reading.errors[0]?.message}`,
        );
    }
    report(`CycloneDX ${files.length - faulty.length} of ${files.length} examples read, ${components} components`);
    expect(faulty).toEqual([]);
  }, 30_000);
});
