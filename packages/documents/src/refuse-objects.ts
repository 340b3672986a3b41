import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFStream } from "@cantoo/pdf-lib";
import { FileRefused, type RefusalCode } from "./refusals.ts";

const acting = ["JavaScript", "Launch", "ImportData", "SubmitForm", "RichMedia", "Rendition", "GoToE"];
const playing = ["RichMedia", "Movie", "Sound", "Screen", "3D"];
const elsewhere = ["GoToR", "Thread"];

/** One walk over all objects: what acts by itself, fetches or brings files along, or is sealed against change. */
export function refuseObjects(doc: PDFDocument): void {
  for (const key of ["DocMDP", "UR3", "UR"])
    if (look(doc, doc.catalog, "Perms", key)) throw new FileRefused("signed", "Perms");
  if (calls(doc, look(doc, doc.catalog, "OpenAction"))) throw new FileRefused("active_content", "OpenAction");
  for (const [ref, object] of doc.context.enumerateIndirectObjects()) {
    const where = `object ${ref.objectNumber}`;
    if (object instanceof PDFStream && (has(object.dict, "F") || has(object.dict, "Ref")))
      throw new FileRefused("external_content", where);
    for (const dict of dictsOf(object)) {
      const code = wrongWith(doc, dict);
      if (code) throw new FileRefused(code, where);
    }
  }
}

function wrongWith(doc: PDFDocument, dict: PDFDict): RefusalCode | undefined {
  const name = (key: string) => nameIn(doc, dict, key);
  if (acting.includes(name("S")) || has(dict, "JS") || has(dict, "XFA")) return "active_content";
  if (playing.includes(name("Subtype")) && has(dict, "Rect")) return "active_content";
  const events = look(doc, dict, "AA");
  if (events instanceof PDFDict && events.keys().some((key) => calls(doc, events.lookup(key)))) return "active_content";
  if (elsewhere.includes(name("S")) && has(dict, "F")) return "external_content";
  if (has(dict, "EmbeddedFiles") || has(dict, "EF")) return "embedded_files";
  if (name("Type") === "EmbeddedFile" || name("Subtype") === "FileAttachment") return "embedded_files";
  // A signature need not say that it is one, but always says which bytes it signs.
  if (name("Type") === "Sig" || has(dict, "ByteRange")) return "signed";
  return name("FT") === "Sig" && has(dict, "V") ? "signed" : undefined;
}

/** Whether an action that nobody has to click opens an address, itself or as one of those that follow it. */
function calls(doc: PDFDocument, action: unknown): boolean {
  const left = [action];
  const seen = new Set<unknown>();
  for (let one = left.pop(); one; one = left.pop()) {
    if (seen.has(one)) continue;
    seen.add(one);
    if (one instanceof PDFArray) left.push(...one.asArray().map((each) => doc.context.lookup(each)));
    if (!(one instanceof PDFDict)) continue;
    if (nameIn(doc, one, "S") === "URI") return true;
    left.push(look(doc, one, "Next"));
  }
  return false;
}

/** The dictionary of an object and those inside it, however deep. */
function* dictsOf(object: unknown): Generator<PDFDict> {
  const left = [object];
  for (let one = left.pop(); one; one = left.pop()) {
    const dict = one instanceof PDFStream ? one.dict : one;
    if (dict instanceof PDFDict) yield dict;
    const within = dict instanceof PDFDict ? dict.values() : dict instanceof PDFArray ? dict.asArray() : [];
    for (const inner of within) if (inner instanceof PDFDict || inner instanceof PDFArray) left.push(inner);
  }
}

const has = (dict: PDFDict, key: string) => dict.has(PDFName.of(key));

/** What stands under these keys, one inside the other. */
const look = (doc: PDFDocument, from: PDFDict, ...keys: string[]) =>
  keys.reduce<unknown>(
    (dict, key) => (dict instanceof PDFDict ? doc.context.lookup(dict.get(PDFName.of(key))) : undefined),
    from,
  );

function nameIn(doc: PDFDocument, dict: PDFDict, key: string) {
  const value = look(doc, dict, key);
  return value instanceof PDFName ? value.decodeText() : "";
}
