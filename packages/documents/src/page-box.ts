import type { PDFPage } from "@cantoo/pdf-lib";

/** A page as it is looked at, and the matrix from there (points from the lower left) to the page's own space. */
export function pageBox(page: PDFPage) {
  const crop = visible(page);
  const { x, y } = crop;
  const turned = (((Math.round(page.getRotation().angle / 90) * 90) % 360) + 360) % 360;
  const [w, h] = [crop.width, crop.height];
  if (turned === 90) return { width: h, height: w, matrix: [0, 1, -1, 0, x + w, y] };
  if (turned === 180) return { width: w, height: h, matrix: [-1, 0, 0, -1, x + w, y + h] };
  if (turned === 270) return { width: h, height: w, matrix: [0, -1, 1, 0, x, y + h] };
  return { width: w, height: h, matrix: [1, 0, 0, 1, x, y] };
}

/** What of the crop box lies on the sheet; all of the sheet where nothing does. */
function visible(page: PDFPage) {
  const [media, crop] = [page.getMediaBox(), page.getCropBox()];
  const [left, bottom] = [Math.max(media.x, crop.x), Math.max(media.y, crop.y)];
  const [right, top] = [
    Math.min(media.x + media.width, crop.x + crop.width),
    Math.min(media.y + media.height, crop.y + crop.height),
  ];
  return right > left && top > bottom ? { x: left, y: bottom, width: right - left, height: top - bottom } : media;
}
