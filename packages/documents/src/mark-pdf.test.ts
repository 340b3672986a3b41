import { PDFName, PDFNumber, PDFOperator, PDFOperatorNames as Ops, scale } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { makePdf } from "../fixtures/make-pdf.ts";
import { markLines } from "./mark.ts";
import { markPdf } from "./mark-pdf.ts";
import { renderPage, textOfPages, withPdf } from "./render.ts";

const mark = {
  person: "Zoë Müller-Ωmega, Иван",
  tenant: "Northwind Bank",
  at: "23 Nov 2026, 03:10 UTC",
  disclosureId: "0192f3b0-7a6c-7d7e-8d3e-2f0c6a1b4c5d",
};
const occurrences = (text: string, part: string) => text.split(part).length - 1;

test("every page carries the mark again and again, and keeps its own words", async () => {
  const marked = await markPdf(await makePdf(12), mark);
  const texts = await textOfPages(marked);
  expect(texts).toHaveLength(12);
  texts.forEach((text, n) => {
    expect(text).toContain(`Report, page ${n + 1}`);
    for (const line of markLines(mark)) expect(occurrences(text, line)).toBeGreaterThan(4);
  });
});

test("the copy is one whole file: there is no increment that could be cut off", async () => {
  const marked = Buffer.from(await markPdf(await makePdf(), mark));
  expect(marked.toString("latin1").match(/%%EOF/g)).toHaveLength(1);
  expect(marked.toString("latin1").match(/startxref/g)).toHaveLength(1);
});

test("a page of any size is marked, also one that shows a part of its sheet", async () => {
  const sizes: [number, number][] = [
    [20, 20],
    [100, 3000],
    [5000, 5000],
  ];
  const pdf = await makePdf(1, (doc) => {
    for (const size of sizes) doc.addPage(size);
    doc.addPage([595, 842]).setCropBox(200, 300, 200, 250);
    doc.addPage([595, 842]).setMediaBox(-300, -400, 600, 800);
  });
  for (const text of await textOfPages(await markPdf(pdf, mark))) expect(text).toContain(mark.disclosureId);
});

test("a name cannot turn the words around or break the line", () => {
  expect(markLines({ ...mark, person: "A\u202eB\nC\u0000", tenant: "x".repeat(500) })[0]).toMatch(
    /^A B C {2}· x{140,}$/,
  );
});

const save = () => PDFOperator.of(Ops.PushGraphicsState);
test("a page that leaves its own state behind does not take the mark with it", async () => {
  const pdf = await makePdf(1, (doc) => doc.addPage([595, 842]).pushOperators(save(), scale(0.001, 0.001), save()));
  const { data } = await withPdf(await markPdf(pdf, mark), (doc) => renderPage(doc, 2, 300));
  expect(data.filter((value) => value < 245).length / data.length).toBeGreaterThan(0.01);
});

test("a page that stands in the document twice is marked once", async () => {
  const pdf = await makePdf(2, (doc) => {
    const [first, pages] = [doc.getPage(0).ref, doc.catalog.Pages()];
    pages.Kids().push(first);
    pages.set(PDFName.of("Count"), PDFNumber.of(3));
  });
  const texts = await textOfPages(await markPdf(pdf, mark));
  const counts = texts.map((text) => occurrences(text, mark.disclosureId));
  expect(counts).toHaveLength(3);
  expect(counts[0]).toBe(counts[2]);
});
