import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32, deflateSync } from "node:zlib";
import { PDFName } from "@cantoo/pdf-lib";
import sharp from "sharp";
import { afterAll, expect, test } from "vitest";
import { makePdf, withAttachment, withLaunch, withScript, withSignature } from "../fixtures/make-pdf.ts";
import { makeWorkbook, makeZip } from "../fixtures/make-zip.ts";
import { inspect } from "./inspect.ts";
import { textOfPages } from "./render.ts";
import { markPdf } from "./mark-pdf.ts";

const folder = mkdtempSync(join(tmpdir(), "candor inspect "));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
function judged(bytes: Buffer | string) {
  const path = join(folder, String((count += 1)));
  writeFileSync(path, bytes);
  return inspect({ path, converted: `${path}.pdf` });
}
const picture = (width = 40, height = 30) => sharp({ create: { width, height, channels: 3, background: "#369" } });

test("a PDF is served page by page, an Office file beside a cover, a picture as a page", async () => {
  expect(await judged(await makePdf(7))).toEqual({ mediaType: "application/pdf", treatment: "marked_pages", pages: 7 });
  expect(await judged(await makeWorkbook())).toMatchObject({ treatment: "marked_cover", pages: null });
  for (const format of ["png", "jpeg", "webp"] as const) {
    const bytes = await picture().toFormat(format).toBuffer();
    expect(await judged(bytes)).toEqual({ mediaType: `image/${format}`, treatment: "converted", pages: 1 });
    const mark = { person: "p", tenant: "t", at: "a", disclosureId: "the-id" };
    const [text] = await textOfPages(await markPdf(readFileSync(join(folder, `${count}.pdf`)), mark));
    expect(text).toContain("the-id");
  }
});

const locked = (await makePdf()).toString("latin1").replace(/\/Root/, "/Encrypt << /Filter /Standard /V 1 >> /Root");
const bomb = Buffer.alloc(30 * 1024 * 1024);

test.each<[string, Buffer | string, string]>([
  ["nothing", "", "empty"],
  ["a web page", "<html><body>hello</body></html>", "unsupported"],
  ["a drawing", `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>`, "svg"],
  ["an old Word file", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), "old_office"],
  ["a PDF behind a script", Buffer.concat([Buffer.from("#!/bin/sh\n"), await makePdf()]), "polyglot"],
  ["a PDF before a ZIP", Buffer.concat([await makePdf(), await makeZip({ a: "b" })]), "polyglot"],
  ["a PDF inside the last words of a ZIP", await zipAround(await makePdf()), "polyglot"],
  [
    "a PDF that is a web page",
    Buffer.from(`%PDF-1.7\n<html><script>1</script>${(await makePdf()).toString("latin1")}`, "latin1"),
    "polyglot",
  ],
  ["a workbook that is a PDF too", await makeWorkbook({ "%PDF-1.7": "x" }, "%PDF-1.7"), "polyglot"],
  [
    "a workbook with two entries of one name",
    twins(await makeWorkbook({ "xl/a.xml": "1", "xl/b.xml": "2" })),
    "bad_zip",
  ],
  [
    "a workbook with an archive under another name",
    await makeWorkbook({ "xl/a.bin": await makeZip({ a: "b" }) }),
    "embedded_files",
  ],
  ["a workbook with a byte that is not as it was written", await damaged(), "bad_zip"],
  ["half a PDF", (await makePdf()).subarray(0, 700), "unparsable"],
  ["a PDF of nothing", "%PDF-1.7\n%%EOF", "unparsable"],
  ["a locked PDF", Buffer.from(locked, "latin1"), "encrypted"],
  ["a PDF with a script", await makePdf(1, withScript), "active_content"],
  ["a PDF that starts a program", await makePdf(1, withLaunch), "active_content"],
  ["a PDF with a file in it", await makePdf(1, withAttachment), "embedded_files"],
  ["a signed PDF", await makePdf(1, withSignature), "signed"],
  [
    "a certified PDF",
    await makePdf(1, (doc) => doc.catalog.set(PDFName.of("Perms"), doc.context.obj({ DocMDP: {} }))),
    "signed",
  ],
  ["a ZIP that is no Office file", await makeZip({ "a.txt": "b" }), "unsupported"],
  ["a workbook with macros", await makeWorkbook({ "xl/vbaProject.bin": "x" }), "macros"],
  ["a workbook with another file in it", await makeWorkbook({ "xl/embeddings/oleObject1.bin": "x" }), "embedded_files"],
  ["a workbook with entities", await makeWorkbook({ "xl/a.xml": `<!DOCTYPE x [<!ENTITY a "b">]><x/>` }), "doctype"],
  [
    "a workbook with hidden entities",
    await makeWorkbook({ "xl/a.xml": Buffer.from(`\ufeff<!DOCTYPE x><x/>`, "utf16le") }),
    "doctype",
  ],
  [
    "a workbook that calls home",
    await makeWorkbook({
      "xl/_rels/a.rels": `<R><Relationship Type="a/oleObject" TargetMode="External" Target="http://a"/></R>`,
    }),
    "external_content",
  ],
  ["a ZIP bomb", await makeWorkbook({ "xl/media/a.bin": bomb }), "zip_bomb"],
  ["a ZIP behind something else", Buffer.concat([await makeWorkbook(), Buffer.from("MZ")]), "polyglot"],
  [
    "a broken picture",
    (await picture(400, 400).png({ compressionLevel: 0 }).toBuffer()).subarray(0, 9_000),
    "unparsable",
  ],
  ["a picture of a huge size", hugePng(), "image_too_large"],
])("%s is refused as %s", async (_, bytes, code) => {
  await expect(judged(bytes)).rejects.toMatchObject({
    name: "FileRefused",
    code,
    // A place in the file: never a sentence of the library that read it.
    where: expect.stringMatching(
      /^$|^(offset|object|page) \d+|^[\w[\]./%-]+$|^%%EOF is missing$|^\d+ × \d+$/,
    ) as string,
  });
});

/** An archive whose comment is the PDF's end: what reads from the end finds the archive. */
async function zipAround(pdf: Buffer) {
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  const at = pdf.lastIndexOf("startxref");
  return Buffer.concat([pdf.subarray(0, at), end, Buffer.from("\n"), pdf.subarray(at)]);
}

function twins(zip: Buffer) {
  return Buffer.from(zip.toString("latin1").replaceAll("xl/b.xml", "xl/A.xml"), "latin1");
}

async function damaged() {
  const zip = await makeWorkbook({ "xl/media/a.bin": Buffer.alloc(64, 7) }, "", false);
  zip[zip.indexOf(Buffer.alloc(64, 7)) + 9] = 8;
  return zip;
}

/** 100,000 × 100,000 pixels in a hundred bytes. */
function hugePng() {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    crc.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, crc]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(100_000, 0);
  header.writeUInt32BE(100_000, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
  return Buffer.concat([
    start,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.alloc(9))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
