import { readFileSync } from "node:fs";
import { PDFDocument } from "@cantoo/pdf-lib";
import { markPdf } from "@candor/documents/mark-pdf";
import { tellCost } from "./child.ts";

const [, , how, path = "", times = "1"] = process.argv;
const mark = {
  person: "Security lead",
  tenant: "Northwind Bank",
  at: "23 Nov 2026, 03:10 UTC",
  disclosureId: "the-id",
};

/** Reads the same document with the same library and writes it back: the least that a full rewrite can take. */
async function readAndWrite(bytes: Uint8Array) {
  const doc = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: Infinity });
  await doc.save({ useObjectStreams: true, updateFieldAppearances: false, objectsPerTick: Infinity, rewrite: true });
}

const work = how === "mark" ? (bytes: Uint8Array) => markPdf(bytes, mark) : readAndWrite;
await tellCost(async () => {
  for (let n = 0; n < Number(times); n += 1) await work(readFileSync(path));
});
