import { PDFDict, PDFDocument, PDFName, PDFNumber } from "@cantoo/pdf-lib";
import { markPdf } from "./mark-pdf.ts";
import { FileRefused } from "./refusals.ts";
import { refuseCovered } from "./refuse-covered.ts";
import { refuseObjects } from "./refuse-objects.ts";
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
  refuseObjects(doc);
  refuseCount(doc);
  const pages = doc.getPageCount();
  if (pages === 0) throw new FileRefused("no_pages");
  if (pages > mostPages) throw new FileRefused("too_many_pages", String(pages));
  refuseCovered(doc);
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

/** What the document claims is looked at before its pages are. */
function refuseCount(doc: PDFDocument) {
  const said = doc.catalog.lookup(PDFName.of("Pages"));
  const count = said instanceof PDFDict ? said.lookup(PDFName.of("Count")) : undefined;
  if (count instanceof PDFNumber && count.asNumber() > mostPages)
    throw new FileRefused("too_many_pages", count.toString());
}

const firstLine = (error: unknown) => ((error as Error).message ?? "").split("\n")[0]?.slice(0, 200) ?? "";
