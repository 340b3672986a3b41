import { inflateSync } from "node:zlib";
import { decodePDFRawStream, PDFArray, type PDFDocument, PDFName, PDFRawStream, type PDFRef } from "@cantoo/pdf-lib";
import { guard } from "./mark-pdf.ts";
import { FileRefused } from "./refusals.ts";
import { type Left, scanContent } from "./scan-content.ts";

const mostBytes = 64 * 1024 * 1024;
const nothing: Left = { states: 0, least: 0, marked: 0 };

/**
 * The mark is drawn after a page's own content. What that leaves open, a clip or a layer that is switched off, would hold
 * the mark too: more of it than the marking closes is refused.
 */
export function refuseLeftOpen(doc: PDFDocument): void {
  const hasLayers = doc.catalog.has(PDFName.of("OCProperties"));
  const known = new Map<PDFRawStream, Left>();
  doc.getPages().forEach((page, n) => {
    const where = `page ${n + 1} cannot be marked`;
    const streams = contentsOf(doc, page.node.get(PDFName.of("Contents")) as PDFRef | PDFArray | undefined);
    const { states, least, marked } = streams.reduce((left, one) => {
      // One that many pages share is read once, unless something stands before it.
      const read = (left === nothing && known.get(one)) || scanContent(decoded(one, where), left);
      if (left === nothing) known.set(one, read);
      return read;
    }, nothing);
    const isGuarded = least > -guard && states - least < guard;
    if (!isGuarded || (hasLayers && marked > 0)) throw new FileRefused("unparsable", where);
  });
  if (hasLayers) refuseForms(doc);
}

/** Some readers take a layer that a drawing within the page leaves open along to what follows it. */
function refuseForms(doc: PDFDocument) {
  for (const [ref, object] of doc.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || object.dict.get(PDFName.of("Subtype")) !== PDFName.of("Form")) continue;
    const where = `object ${ref.objectNumber}`;
    if (scanContent(decoded(object, where)).marked > 0) throw new FileRefused("unparsable", where);
  }
}

function contentsOf(doc: PDFDocument, contents: unknown): PDFRawStream[] {
  const found = doc.context.lookup(contents as PDFRef | undefined);
  if (found instanceof PDFArray) return found.asArray().flatMap((one) => contentsOf(doc, one));
  return found instanceof PDFRawStream ? [found] : [];
}

function decoded(stream: PDFRawStream, where: string): Uint8Array {
  const filter = stream.dict.lookup(PDFName.of("Filter"));
  const isPlain = filter === PDFName.of("FlateDecode") && !stream.dict.has(PDFName.of("DecodeParms"));
  try {
    if (isPlain) return inflateSync(stream.contents, { maxOutputLength: mostBytes });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw new FileRefused("unparsable", where);
  }
  try {
    return decodePDFRawStream(stream).decode();
  } catch {
    throw new FileRefused("unparsable", where);
  }
}
