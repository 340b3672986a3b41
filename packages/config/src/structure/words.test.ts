import { describe, expect, it } from "vitest";
import { found } from "./fixture.ts";
import { noMachine, noPromises } from "./words.ts";

const file = "packages/db/src/gate.ts";

describe("no promises", () => {
  it.each([
    "// TODO later",
    "/* FIXME */",
    "// XXX",
    "// HACK",
    'throw new Error("Not implemented")',
    "Lorem ipsum dolor",
    "* @todo",
  ])("refuses %s", (text) =>
    expect(found(noPromises, { [file]: `\n${text}` })[0]).toMatch(/^packages\/db\/src\/gate\.ts:2 /),
  );
  it("allows ordinary words", () => {
    expect(found(noPromises, { [file]: "const todos = hackathon; // méthode XXXL" })).toEqual([]);
  });
});

describe("no machine", () => {
  it.each([
    '"/tmp/pg/data"',
    `see ${["", "work", "main", "x"].join("/")}`,
    ["", "root", ".npm"].join("/"),
    "'/home/alice/.cache'",
    "C:\\Users\\bob",
    "registry.npmjs.org",
  ])("refuses %s", (text) => expect(found(noMachine, { [file]: text })).toHaveLength(1));
  it("allows relative paths, links and the system's own places", () => {
    const fine = '"/usr/bin/chromium" "./tmp/x" "https://example.org/work/list" "packages/root/a" "../tmp/"';
    expect(found(noMachine, { [file]: fine })).toEqual([]);
  });
});
