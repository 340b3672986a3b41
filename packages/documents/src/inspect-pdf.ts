import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber } from "@cantoo/pdf-lib";
import { markPdf } from "./mark-pdf.ts";
import { FileRefused } from "./refusals.ts";
import { textOfPages } from "./render.ts";

export const mostPages = 2_000;
const trial = { person: "Candor", tenant: "inspection", at: "1970-01-01 00:00 UTC", disclosureId: "0".repeat(32) };

/** Takes a PDF only when a marked copy of it was really made, and the mark can be read on every page of it. */
export async function inspectPdf(bytes: Buffer) {
  try {
    refuseTail(bytes);
    return { pages: await judge(bytes) };
  } catch (error) {
    throw error instanceof FileRefused ? error : new FileRefused("unparsable", firstLine(error));
  }
}

async function judge(bytes: Buffer) {
  const doc = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true, parseSpeed: Infinity });
  if (doc.context.trailerInfo.Encrypt) throw new FileRefused("encrypted");
  refuseDangerous(doc);
  refuseCount(doc);
  const pages = doc.getPageCount();
  if (pages === 0) throw new FileRefused("no_pages");
  if (pages > mostPages) throw new FileRefused("too_many_pages", String(pages));
  const texts = await textOfPages(await markPdf(bytes, trial));
  if (texts.length !== pages) throw new FileRefused("unparsable", `${texts.length} of ${pages} pages can be read`);
  const bare = texts.findIndex((text) => !text.includes(trial.disclosureId));
  if (bare >= 0) throw new FileRefused("unparsable", `page ${bare + 1} cannot be marked`);
  return pages;
}

/** Nothing but white space after the end, and no archive that ends here too: that would be two files in one. */
function refuseTail(bytes: Buffer) {
  const end = bytes.lastIndexOf("%%EOF");
  if (end < 0) throw new FileRefused("unparsable", "%%EOF is missing");
  const tail = bytes.subarray(end + 5);
  if (tail.length > 1024 || /[^\s\0]/.test(tail.toString("latin1")))
    throw new FileRefused("polyglot", `offset ${end + 5}`);
  const zipEnd = bytes.indexOf("PK\u0005\u0006\0\0\0\0", bytes.length - 66_000, "latin1");
  if (zipEnd >= 0) throw new FileRefused("polyglot", `offset ${zipEnd}`);
}

/** One walk over all objects: what acts by itself, brings files along, or is sealed against change. */
function refuseDangerous(doc: PDFDocument) {
  const perms = doc.catalog.lookup(PDFName.of("Perms"));
  if (perms instanceof PDFDict && perms.has(PDFName.of("DocMDP"))) throw new FileRefused("signed");
  for (const [ref, object] of doc.context.enumerateIndirectObjects()) {
    for (const dict of dictsOf(object)) {
      const where = `object ${ref.objectNumber}`;
      const name = (key: string) => nameIn(doc, dict, key);
      if (["JavaScript", "Launch", "ImportData", "SubmitForm", "RichMedia", "Rendition", "GoToE"].includes(name("S")))
        throw new FileRefused("active_content", where);
      if (dict.has(PDFName.of("JS"))) throw new FileRefused("active_content", where);
      if (["RichMedia", "Movie", "Sound", "Screen", "3D"].includes(name("Subtype")) && dict.has(PDFName.of("Rect")))
        throw new FileRefused("active_content", where);
      if (dict.has(PDFName.of("XFA"))) throw new FileRefused("active_content", where);
      if (
        dict.has(PDFName.of("EmbeddedFiles")) ||
        name("Type") === "EmbeddedFile" ||
        name("Subtype") === "FileAttachment"
      )
        throw new FileRefused("embedded_files", where);
      if (name("Type") === "Sig" || (name("FT") === "Sig" && dict.has(PDFName.of("V"))))
        throw new FileRefused("signed", where);
    }
  }
}

/** The dictionary of an object and those inside it, to a bounded depth. */
function* dictsOf(object: unknown, depth = 0): Generator<PDFDict> {
  const dict = object instanceof PDFDict ? object : (object as { dict?: unknown } | undefined)?.dict;
  const within = dict instanceof PDFDict ? dict.values() : object instanceof PDFArray ? object.asArray() : [];
  if (dict instanceof PDFDict) yield dict;
  if (depth < 20) for (const inner of within) if (isContainer(inner)) yield* dictsOf(inner, depth + 1);
}
const isContainer = (object: unknown) => object instanceof PDFDict || object instanceof PDFArray;

function nameIn(doc: PDFDocument, dict: PDFDict, key: string) {
  const value = doc.context.lookup(dict.get(PDFName.of(key)));
  return value instanceof PDFName ? value.decodeText() : "";
}

/** What the document claims is looked at before its pages are. */
function refuseCount(doc: PDFDocument) {
  const said = doc.catalog.lookup(PDFName.of("Pages"));
  const count = said instanceof PDFDict ? said.lookup(PDFName.of("Count")) : undefined;
  if (count instanceof PDFNumber && count.asNumber() > mostPages)
    throw new FileRefused("too_many_pages", count.toString());
}

const firstLine = (error: unknown) => ((error as Error).message ?? "").split("\n")[0]?.slice(0, 200) ?? "";
