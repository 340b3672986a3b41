import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readControlsCsv, readMappingsCsv, type RowError } from "./index.ts";

type Reading = { ok: true } | { ok: false; errors: RowError[] };

function errorsOf(reading: Reading) {
  return reading.ok ? [] : reading.errors.map(({ line, column, code }) => [line, column, code]);
}

describe("readControlsCsv", () => {
  it("reads controls, parents before or after their children", () => {
    const text =
      'id,label,title,text,section,parent\nA.5.1,5.1,Policies,"Two\nlines",Rules,A.5\nA.5,,Organisation,,,\n';
    expect(readControlsCsv(text)).toEqual({
      ok: true,
      controls: [
        { id: "A.5.1", label: "5.1", title: "Policies", text: "Two\nlines", section: "Rules", parent: "A.5", line: 2 },
        { id: "A.5", label: null, title: "Organisation", text: "", section: "", parent: null, line: 4 },
      ],
    });
  });

  it.each<[string, string, unknown[]]>([
    ["no title", "id,title\na,\n", [[2, "title", "cell_empty"]]],
    ["an unknown column", "id,title,severity\na,b,c\n", [[1, "severity", "unknown_column"]]],
    ["an id twice", 'id,title\na,"A\nA"\nb,B\na,C\n', [[5, "id", "id_repeated"]]],
    ["an unknown parent", "id,title,parent\na,A,b\n", [[2, "parent", "parent_unknown"]]],
    ["its own parent", "id,title,parent\na,A,a\n", [[2, "parent", "parent_circular"]]],
    [
      "a circle, and what hangs on it",
      "id,title,parent\nx,X,a\na,A,b\nb,B,a\nc,C,\n",
      [
        [2, "parent", "parent_circular"],
        [3, "parent", "parent_circular"],
        [4, "parent", "parent_circular"],
      ],
    ],
  ])("names the row of %s", (_what, text, expected) => {
    expect(errorsOf(readControlsCsv(text))).toEqual(expected);
  });

  it("holds a chain of 20,000 parents, and a circle of as many", () => {
    const rows = Array.from({ length: 20_000 }, (_, n) => `c${n},C,${n === 0 ? "" : `c${n - 1}`}`);
    const started = performance.now();
    expect(readControlsCsv(`id,title,parent\n${rows.toReversed().join("\n")}`).ok).toBe(true);
    const circle = ["c0,C,c19999", ...rows.slice(1)];
    expect(errorsOf(readControlsCsv(`id,title,parent\n${circle.join("\n")}`))).toHaveLength(100);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe("readMappingsCsv", () => {
  const header = "source_framework,source_control,relation,target_framework,target_control,note\n";

  it("reads mappings", () => {
    const text = `${header}iso27001,A.5.1,Subset,soc2,CC1.1,partly\niso27001,A.5.1,equal,soc2,CC1.2,\n`;
    expect(readMappingsCsv(text)).toMatchObject({
      ok: true,
      mappings: [
        { sourceControl: "A.5.1", relation: "subset", targetFramework: "soc2", note: "partly", line: 2 },
        { relation: "equal", targetControl: "CC1.2", note: null, line: 3 },
      ],
    });
  });

  it.each<[string, string, unknown[]]>([
    ["an unknown relation", "a,1,related,b,2,\n", [[2, "relation", "relation_unknown"]]],
    ["a name of every object", "a,1,constructor,b,2,\n", [[2, "relation", "relation_unknown"]]],
    ["a control beside itself", "a,1,equal,a,1,\n", [[2, "target_control", "maps_to_itself"]]],
    ["a pair twice", "a,1,equal,b,2,\na,2,equal,b,1,\na,1,subset,b,2,\n", [[4, null, "row_repeated"]]],
    ["an empty cell", "a,,equal,b,2,\n", [[2, "source_control", "cell_empty"]]],
  ])("names the row of %s", (_what, rows, expected) => {
    expect(errorsOf(readMappingsCsv(header + rows))).toEqual(expected);
  });
});

it("reads any rows or names their line", () => {
  const word = fc.constantFrom("a", "b", "equal", "subset", "", '"', "\n", ",", "__proto__", "\0", "é");
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 7 }), { maxLength: 12 }), (rows) => {
      const text = rows.map((cells) => cells.join(",")).join("\n");
      const controls = readControlsCsv(`id,label,title,text,parent\n${text}`);
      const mappings = readMappingsCsv(
        `source_framework,source_control,relation,target_framework,target_control,note\n${text}`,
      );
      for (const reading of [controls, mappings])
        if (!reading.ok) for (const { line } of reading.errors) expect(line).toBeGreaterThan(0);
    }),
    { numRuns: 300, seed: 20_261_123 },
  );
});
