import { PDFArray, PDFDict, type PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { FileRefused } from "./refusals.ts";

/** Of a page that annotations may take together, whatever their number. */
const mostCovered = 1 / 3;
const cells = 40;

/** Annotations lie over what a page shows, and so over its mark: those with a face may take a third of a page together. */
export function refuseCovered(doc: PDFDocument): void {
  doc.getPages().forEach((page, n) => {
    const annotations = page.node.Annots();
    const faces: Box[] = [];
    for (let i = 0; i < (annotations?.size() ?? 0); i += 1) {
      const one = annotations?.lookup(i);
      if (one instanceof PDFDict && one.has(PDFName.of("AP"))) faces.push(rectOf(one));
    }
    if (faces.length > 0 && shareOf(page.getCropBox(), faces) > mostCovered)
      throw new FileRefused("unparsable", `page ${n + 1} cannot be marked`);
  });
}

type Box = { x: number; y: number; width: number; height: number };

/** How much of a page lies under them: by the cells of a grid, each once. Of those too small for a cell the areas add up. */
function shareOf(page: Box, faces: Box[]) {
  const covered = new Set<number>();
  let little = 0;
  for (const { x, y, width, height } of faces) {
    const [left, right] = cellsBetween(x - page.x, width, page.width);
    const [bottom, top] = cellsBetween(y - page.y, height, page.height);
    if (left === right || bottom === top) little += (width * height) / (page.width * page.height);
    for (let row = bottom; row < top; row += 1)
      for (let column = left; column < right; column += 1) covered.add(row * cells + column);
    if (covered.size > mostCovered * cells * cells) break;
  }
  return covered.size / (cells * cells) + little;
}

function cellsBetween(from: number, length: number, whole: number): [number, number] {
  const cell = (place: number) => Math.min(cells, Math.max(0, Math.round((place / whole) * cells)));
  return [cell(from), cell(from + length)];
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
