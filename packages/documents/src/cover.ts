import { PDFDocument, rgb } from "@cantoo/pdf-lib";
import { boldFont, fontkit, regularFont } from "./fonts.ts";
import { type Mark, markLines } from "./mark.ts";
import { markPdf } from "./mark-pdf.ts";

export type Cover = { mark: Mark; title: string; fileName: string; sha256: string; locale: "en" | "fr" };

const words = {
  en: {
    intro: "The file beside this page was given to the person below. It is confidential to their organisation.",
    file: "File",
    hash: "SHA-256",
    given: "Given to",
  },
  fr: {
    intro:
      "Le fichier joint à cette page a été remis à la personne ci-dessous. Il est confidentiel pour son organisation.",
    file: "Fichier",
    hash: "SHA-256",
    given: "Remis à",
  },
};

/** The page that goes with a file whose own pages cannot be marked. */
export async function coverPage({ mark, title, fileName, sha256, locale }: Cover): Promise<Uint8Array> {
  const doc = await PDFDocument.create();
  doc.registerFontkit(fontkit);
  const [plain, strong] = [
    await doc.embedFont(regularFont(), { subset: true }),
    await doc.embedFont(boldFont(), { subset: true }),
  ];
  const page = doc.addPage([595, 842]);
  const say = words[locale];
  const lineHeight = 16;
  page.drawText(title, { x: 60, y: 740, size: 20, font: strong, maxWidth: 475, lineHeight: 26 });
  page.drawText(say.intro, { x: 60, y: 650, size: 11, font: plain, maxWidth: 475, lineHeight });
  const [who = "", which = ""] = markLines(mark);
  const facts = [
    [say.file, fileName],
    [say.hash, sha256],
    [say.given, who],
    ["", which],
  ] as const;
  facts.forEach(([term, detail], n) => {
    page.drawText(term, { x: 60, y: 590 - n * 26, size: 10, font: strong, color: rgb(0.3, 0.3, 0.3) });
    page.drawText(detail, { x: 140, y: 590 - n * 26, size: 10, font: plain, maxWidth: 395, lineHeight: 12 });
  });
  return markPdf(await doc.save(), mark);
}
