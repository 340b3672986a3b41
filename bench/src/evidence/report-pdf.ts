import { PDFDocument, StandardFonts } from "@cantoo/pdf-lib";
import { randomBytes } from "node:crypto";

const words = "control access review evidence of the operation was inspected and no deviation noted by".split(" ");

/** A report as auditors write it: pages of small print in two typefaces, a picture that packs badly on every fourth. */
export async function reportPdf(pages: number): Promise<Buffer> {
  const doc = await PDFDocument.create();
  const [plain, strong] = [
    await doc.embedFont(StandardFonts.TimesRoman),
    await doc.embedFont(StandardFonts.HelveticaBold),
  ];
  for (let n = 0; n < pages; n += 1) {
    const page = doc.addPage([595, 842]);
    page.drawText(`${n + 1}. Controls and tests`, { x: 60, y: 780, size: 15, font: strong });
    for (let line = 0; line < 46; line += 1) {
      const text = Array.from({ length: 14 }, (_, w) => words[(n * 7 + line * 5 + w * w) % words.length]).join(" ");
      page.drawText(text, { x: 60, y: 750 - line * 14, size: 10, font: plain });
    }
    if (n % 4 === 0) page.node.setXObject(page.node.newXObjectKey("Scan"), doc.context.register(scan(doc)));
  }
  return Buffer.from(await doc.save());
}

const scan = (doc: PDFDocument) =>
  doc.context.stream(randomBytes(120 * 160 * 3), {
    Type: "XObject",
    Subtype: "Image",
    Width: 120,
    Height: 160,
    BitsPerComponent: 8,
    ColorSpace: "DeviceRGB",
  });
