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
])("a PDF that %s is refused", async (_, change, code) => {
  await expect(inspectPdf(await makePdf(1, change))).rejects.toMatchObject({ code });
});

test.each<[string, Change]>([
  ["a link to click", onPage({ Annots: [{ Type: "Annot", Subtype: "Link", Rect: [0, 0, 595, 842], A: address }] })],
  ["a page to begin with", onOpening({ S: "GoTo", D: [0] })],
  ["a small stamp", stamped([10, 10, 200, 90])],
  ["a field to sign in", (doc) => doc.context.register(doc.context.obj({ FT: "Sig", T: PDFString.of("s") }))],
])("a PDF with %s is taken", async (_, change) => {
  await expect(inspectPdf(await makePdf(1, change))).resolves.toEqual({ pages: 1 });
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

function stamped(rect: number[]): Change {
  return (doc) => {
    const face = doc.context.register(
      doc.context.stream("1 g 0 0 600 900 re f", { Subtype: "Form", BBox: [0, 0, 600, 900] }),
    );
    onPage({ Annots: [{ Type: "Annot", Subtype: "Stamp", Rect: rect, AP: { N: face } }] })(doc);
  };
}
