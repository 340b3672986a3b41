import { Invalid } from "../errors.ts";

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
// What a picture needs. Texts, profiles and whatever follows the end stay behind.
const chunks = new Set(["IHDR", "PLTE", "tRNS", "gAMA", "sRGB", "IDAT", "IEND"]);
const maxSide = 2_000;

export function readPng(bytes: Buffer): Buffer {
  if (!bytes.subarray(0, 8).equals(signature)) throw refusal("It is not a PNG.");
  const kept: Buffer[] = [signature];
  for (let at = 8; at + 12 <= bytes.length;) {
    const [length, kind] = [bytes.readUInt32BE(at), bytes.toString("latin1", at + 4, at + 8)];
    const end = at + 12 + length;
    if (end > bytes.length) break;
    if (kind === "IHDR") refuseLarge(bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12));
    if (chunks.has(kind)) kept.push(bytes.subarray(at, end));
    if (kind === "IEND") return Buffer.concat(kept);
    at = end;
  }
  throw refusal("It is incomplete.");
}

function refuseLarge(width: number, height: number) {
  if (width > maxSide || height > maxSide)
    throw refusal(`It measures ${width} × ${height} pixels; at most ${maxSide} × ${maxSide}.`);
}

const refusal = (why: string) =>
  new Invalid("The logo was not saved.", [{ path: "logo", message: `This picture is not accepted. ${why}` }]);
