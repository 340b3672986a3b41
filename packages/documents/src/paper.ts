import { PDFDocument, type PDFFont, type PDFPage, rgb } from "@cantoo/pdf-lib";
import { boldFont, fontkit, lettersOf, regularFont } from "./fonts.ts";
import { brokenInto } from "./line-breaks.ts";

const sheet = { width: 595, height: 842, left: 64, right: 64, top: 76, bottom: 84 };
const dim = rgb(0.32, 0.34, 0.38);
const termWidth = 104;

export type Paper = Awaited<ReturnType<typeof createPaper>>;

/** Sheets of A4 that fill from the top; the next one begins where a line would not fit. */
export async function createPaper({ title, at, language }: { title: string; at: Date; language: string }) {
  const doc = await PDFDocument.create({ updateMetadata: false });
  doc.registerFontkit(fontkit);
  const plain = await doc.embedFont(regularFont(), { subset: true });
  const strong = await doc.embedFont(boldFont(), { subset: true });
  doc.setTitle(title, { showInWindowTitleBar: true });
  doc.setLanguage(language);
  // The same facts make the same bytes, whenever they are put on paper.
  doc.setCreationDate(at);
  doc.setModificationDate(at);

  let page = doc.addPage([sheet.width, sheet.height]);
  let y = sheet.height - sheet.top;

  function lines(text: string, font: PDFFont, size: number, indent = 0) {
    const width = sheet.width - sheet.left - sheet.right - indent;
    for (const line of brokenInto(width, lettersOf(text), (part) => font.widthOfTextAtSize(part, size))) {
      if (y - size < sheet.bottom) turnPage();
      y -= size;
      page.drawText(line, { x: sheet.left + indent, y, size, font });
      y -= size * 0.5;
    }
  }

  function turnPage() {
    page = doc.addPage([sheet.width, sheet.height]);
    y = sheet.height - sheet.top;
  }

  /** What it is called stands before the first line of what it is. */
  function fact(term: string, detail: string) {
    if (y - 9 < sheet.bottom) turnPage();
    page.drawText(term, { x: sheet.left, y: y - 9, size: 9, font: strong, color: dim });
    lines(detail || "–", plain, 9, termWidth);
    y -= 4;
  }

  /** Words at the foot of every page, once it is known how many there are. */
  function foot(words: (page: number, of: number) => string[]) {
    const pages = doc.getPages();
    pages.forEach((one, n) => write(one, words(n + 1, pages.length)));
  }
  const write = (one: PDFPage, words: string[]) =>
    words.forEach((text, n) => one.drawText(text, { x: sheet.left, y: 48 - n * 11, size: 7, font: plain, color: dim }));

  return {
    heading: (text: string, size: number) => lines(text, strong, size),
    paragraph: (text: string) => lines(text, plain, 10),
    fact,
    space: (points: number) => void (y -= points),
    foot,
    bytes: () => doc.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false }),
  };
}
