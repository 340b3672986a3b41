import { PDFDict, PDFDocument, PDFName, PDFNumber } from "@cantoo/pdf-lib";
import { markPdf } from "./mark-pdf.ts";
import { pageBox } from "./page-box.ts";
import { refuseBytes } from "./refuse-bytes.ts";
import { FileRefused } from "./refusals.ts";
import { refuseCovered } from "./refuse-covered.ts";
import { refuseLeftOpen } from "./refuse-left-open.ts";
import { refuseObjects } from "./refuse-objects.ts";
import { textOfPages } from "./render.ts";

export const mostPages = 2_000;
const longestSide = 14_400;
const trial = { person: "Candor", tenant: "inspection", at: "1970-01-01 00:00 UTC", disclosureId: "0".repeat(32) };

/** Takes a PDF only when a marked copy of it was really made, and the mark can be read on every page of it. */
export async function inspectPdf(bytes: Buffer) {
  try {
    refuseBytes(bytes);
    return { pages: await judge(bytes) };
  } catch (error) {
    throw error instanceof FileRefused ? error : new FileRefused("unparsable");
  }
}

async function judge(bytes: Buffer) {
  const pages = await countPages(bytes);
  const texts = await textOfPages(await markPdf(bytes, trial));
  if (texts.length !== pages) throw new FileRefused("unparsable", `${texts.length} of ${pages} pages can be read`);
  const bare = texts.findIndex((text) => !text.includes(trial.disclosureId));
  if (bare >= 0) throw new FileRefused("unparsable", `page ${bare + 1} cannot be marked`);
  return pages;
}

/** All that can be seen from the objects alone. They go before the copy is made, which has them once more. */
async function countPages(bytes: Buffer) {
  const doc = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true, parseSpeed: Infinity });
  if (doc.context.trailerInfo.Encrypt) throw new FileRefused("encrypted");
  refuseObjects(doc);
  refuseCount(doc);
  const pages = doc.getPageCount();
  if (pages === 0) throw new FileRefused("no_pages");
  if (pages > mostPages) throw new FileRefused("too_many_pages", String(pages));
  refuseSizes(doc);
  refuseCovered(doc);
  refuseLeftOpen(doc);
  return pages;
}

/** What the document claims is looked at before its pages are. */
function refuseCount(doc: PDFDocument) {
  const said = doc.catalog.lookup(PDFName.of("Pages"));
  const count = said instanceof PDFDict ? said.lookup(PDFName.of("Count")) : undefined;
  if (count instanceof PDFNumber && count.asNumber() > mostPages)
    throw new FileRefused("too_many_pages", count.toString());
}

/** A page that nobody could look at: by the standard none is longer than 200 inches. */
function refuseSizes(doc: PDFDocument) {
  doc.getPages().forEach((page, n) => {
    const { width, height } = pageBox(page);
    if (!(width > 0 && height > 0 && Math.max(width, height) <= longestSide))
      throw new FileRefused("unparsable", `page ${n + 1} is ${width} × ${height} points`);
  });
}
