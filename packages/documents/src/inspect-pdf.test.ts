import { type PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { makePdf } from "../fixtures/make-pdf.ts";
import { inspectPdf } from "./inspect-pdf.ts";

type Change = (doc: PDFDocument) => void;
const address = { S: "URI", URI: PDFString.of("http://a.example/") };
const onOpening =
  (action: object): Change =>
  (doc) =>
    doc.catalog.set(PDFName.of("OpenAction"), doc.context.obj(action as never));

test.each<[string, Change, string]>([
  ["has a script forty levels down", nested, "active_content"],
  ["calls an address when it is opened", onOpening(address), "active_content"],
  ["calls one after going to a page", onOpening({ S: "GoTo", D: [0], Next: [address] }), "active_content"],
  ["calls one when a page is seen", onPage({ AA: { O: address } }), "active_content"],
  [
    "opens a file of another machine",
    onOpening({ S: "GoToR", F: PDFString.of("//a/b.pdf"), D: [0] }),
    "external_content",
  ],
  [
    "has its bytes elsewhere",
    (doc) => doc.context.register(doc.context.stream("", { F: PDFString.of("//a/b") })),
    "external_content",
  ],
  [
    "names a file that goes with it",
    (doc) => doc.catalog.set(PDFName.of("AF"), doc.context.obj([{ EF: {} }])),
    "embedded_files",
  ],
  ["is signed by a field under another", signedBelow, "signed"],
  [
    "gives rights to some programs",
    (doc) => doc.catalog.set(PDFName.of("Perms"), doc.context.obj({ UR3: {} })),
    "signed",
  ],
  ["has a page under a stamp", stamped([0, 0, 595, 842]), "unparsable"],
  ["has a page under a stamp from its upper right", stamped([595, 842, 0, 0]), "unparsable"],
  ["has a page under twenty stamps", stamped(...tiled(5, 4)), "unparsable"],
  ["has a page under thousands of dots", stamped(...tiled(100, 60)), "unparsable"],
  ["has a page of no width", sized(0, 842), "unparsable"],
  ["has a page as long as a street", sized(595, 50_000), "unparsable"],
  ["leaves a layer open that can be switched off", layered("/OC /L BDC"), "unparsable"],
  ["leaves one open in a drawing", layered("", "/OC /L BDC 0 0 9 9 re f"), "unparsable"],
  ["leaves more states open than are closed", drawn("q 0 0 1 1 re W n ".repeat(13)), "unparsable"],
  ["closes more than it opened, and goes on", drawn(`${"Q ".repeat(13)} 0 0 1 1 re W n q`), "unparsable"],
  [
    "closes the guard and leaves states open",
    drawn(`${"Q ".repeat(6)} 0 0 1 1 re W n ${"q ".repeat(12)}`),
    "unparsable",
  ],
])("a PDF that %s is refused", async (_, change, code) => {
  await expect(inspectPdf(await makePdf(1, change))).rejects.toMatchObject({ code });
});

test.each<[string, Change]>([
  ["a link to click", onPage({ Annots: [{ Type: "Annot", Subtype: "Link", Rect: [0, 0, 595, 842], A: address }] })],
  ["a page to begin with", onOpening({ S: "GoTo", D: [0] })],
  ["a plan of two metres", sized(3_000, 6_000)],
  ["a small stamp", stamped([10, 10, 200, 90])],
  ["a form of forty fields", stamped(...tiled(2, 20).map(([x = 0, y = 0]) => [x + 9, y + 9, x + 120, y + 26]))],
  ["a layer that ends", layered("/OC /L BDC 0 0 9 9 re f EMC")],
  ["a part that is marked and does not end", drawn("/P BMC 0 0 9 9 re f")],
  ["eleven states left open", drawn("q 0 0 1 1 re W n ".repeat(11))],
  [
    "words and pictures that look like states",
    drawn(`(${"q ".repeat(20)}\\) q) Tj <71> Tj % ${"q ".repeat(20)}\n/q 1 gs BI /W 1 ID ${"q ".repeat(20)}EI`),
  ],
  ["a field to sign in", (doc) => doc.context.register(doc.context.obj({ FT: "Sig", T: PDFString.of("s") }))],
])("a PDF with %s is taken", async (_, change) => {
  await expect(inspectPdf(await makePdf(1, change))).resolves.toEqual({ pages: 1 });
});

test("a table of fields that nobody could go through is refused before anybody does", async () => {
  const bytes = (await makePdf(1)).toString("latin1");
  for (const [from, to] of [
    [/\/W \[ 1 2 2 \]/, "/W [ 1 99999999 2 ]"],
    [/\/Index \[ 0 \d+ \]/, "/Index [ 0 99999999 ]"],
  ] as const) {
    expect(bytes).toMatch(from);
    const refused = inspectPdf(Buffer.from(bytes.replace(from, to), "latin1"));
    await expect(refused).rejects.toMatchObject({ code: "unparsable", where: expect.stringContaining("offset") });
  }
});

function nested(doc: PDFDocument) {
  let action = doc.context.obj({ S: "JavaScript" });
  for (let level = 0; level < 40; level += 1) action = doc.context.obj({ Next: action });
  doc.catalog.set(PDFName.of("OpenAction"), action);
}

/** The kid has no type of its own, and its value does not say that it is a signature. */
function signedBelow(doc: PDFDocument) {
  const value = doc.context.obj({ Filter: "Adobe.PPKLite", ByteRange: [0, 1, 2, 3], Contents: PDFHexString.of("00") });
  const kid = doc.context.register(doc.context.obj({ V: doc.context.register(value) }));
  const field = doc.context.register(doc.context.obj({ FT: "Sig", T: PDFString.of("s"), Kids: [kid] }));
  doc.catalog.set(PDFName.of("AcroForm"), doc.context.obj({ Fields: [field] }));
}

function onPage(entries: object): Change {
  return (doc) => {
    const [page] = doc.getPages();
    const made = doc.context.obj(entries as never) as unknown as PDFDict;
    for (const [key, value] of made.entries()) page?.node.set(key, value);
  };
}

function sized(width: number, height: number): Change {
  return (doc) => doc.getPage(0).setSize(width, height);
}

/** So many across and down, over all of the page. */
function tiled(across: number, down: number) {
  const [width, height] = [595 / across, 842 / down];
  const places = Array.from({ length: across * down }, (_, n) => [
    (n % across) * width,
    Math.floor(n / across) * height,
  ]);
  return places.map(([x = 0, y = 0]) => [x, y, x + width, y + height]);
}

function drawn(content: string): Change {
  return (doc) => {
    const stream = doc.context.register(doc.context.flateStream(content));
    doc.getPage(0).node.set(PDFName.of("Contents"), stream);
  };
}

function layered(content: string, form = ""): Change {
  return (doc) => {
    const layer = doc.context.register(doc.context.obj({ Type: "OCG", Name: PDFString.of("L") }));
    const layers = { OCGs: [layer], D: { OFF: [layer] } };
    doc.catalog.set(PDFName.of("OCProperties"), doc.context.obj(layers));
    doc.context.register(doc.context.flateStream(form, { Type: "XObject", Subtype: "Form", BBox: [0, 0, 9, 9] }));
    drawn(content)(doc);
    doc.getPage(0).node.set(PDFName.of("Resources"), doc.context.obj({ Properties: { L: layer } }));
  };
}

function stamped(...rects: number[][]): Change {
  return (doc) => {
    const face = doc.context.register(
      doc.context.stream("1 g 0 0 600 900 re f", { Subtype: "Form", BBox: [0, 0, 600, 900] }),
    );
    onPage({ Annots: rects.map((rect) => ({ Type: "Annot", Subtype: "Stamp", Rect: rect, AP: { N: face } })) })(doc);
  };
}
