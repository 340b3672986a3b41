import { PDFArray, PDFDict, type PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { FileRefused } from "./refusals.ts";

/** Annotations lie over what a page shows, and so over its mark: none with a face may take half of a page. */
export function refuseCovered(doc: PDFDocument): void {
  doc.getPages().forEach((page, n) => {
    const annotations = page.node.Annots();
    const crop = page.getCropBox();
    for (let i = 0; i < (annotations?.size() ?? 0); i += 1) {
      const one = annotations?.lookup(i);
      if (!(one instanceof PDFDict) || !one.has(PDFName.of("AP"))) continue;
      if (sharedWith(crop, rectOf(one)) > (crop.width * crop.height) / 2)
        throw new FileRefused("unparsable", `page ${n + 1} cannot be marked`);
    }
  });
}

type Box = { x: number; y: number; width: number; height: number };

function sharedWith(a: Box, b: Box) {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

function rectOf(annotation: PDFDict): Box {
  const rect = annotation.lookup(PDFName.of("Rect"));
  if (!(rect instanceof PDFArray)) return { x: 0, y: 0, width: 0, height: 0 };
  const { x, y, width, height } = rect.asRectangle();
  // Any two opposite corners may be given, in any order.
  return {
    x: Math.min(x, x + width),
    y: Math.min(y, y + height),
    width: Math.abs(width),
    height: Math.abs(height),
  };
}
