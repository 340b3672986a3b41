import { PDFDocument } from "@cantoo/pdf-lib";
import sharp from "sharp";
import { FileRefused } from "./refusals.ts";

const mostPixels = 60_000_000;
const longest = 842;

/** A picture becomes a page of its shape, as long as A4: what the file carried beside its pixels stays behind. */
export async function imageToPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: "error" });
  const { width, height, hasAlpha } = await picture.metadata().catch(refused);
  if (width * height > mostPixels) throw new FileRefused("image_too_large", `${width} × ${height}`);
  const upright = picture.rotate().flatten({ background: "#fff" });
  const { data, info } = await (hasAlpha ? upright.png() : upright.jpeg({ quality: 90 }))
    .toBuffer({ resolveWithObject: true })
    .catch(refused);
  const doc = await PDFDocument.create();
  const image = await (hasAlpha ? doc.embedPng(data) : doc.embedJpg(data));
  const scale = longest / Math.max(info.width, info.height);
  const size = { width: info.width * scale, height: info.height * scale };
  doc.addPage([size.width, size.height]).drawImage(image, { x: 0, y: 0, ...size });
  return doc.save();
}

function refused(error: unknown): never {
  throw new FileRefused(/pixel limit/i.test((error as Error).message) ? "image_too_large" : "unparsable");
}
