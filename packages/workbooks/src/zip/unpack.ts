import { Inflate } from "fflate";
import { WorkbookError } from "../workbook-error.ts";
import type { Archive, Part } from "./archive.ts";
import { crcOf } from "./crc-of.ts";

const step = 64 * 1024;

/** The bytes of a part: not one more than it says, and with the checksum that it says. */
export function unpack({ bytes }: Archive, part: Part): Uint8Array {
  const given = bytes.subarray(part.data, part.data + part.packed);
  const whole = part.method === 0 ? given : inflated(given, part);
  if (whole.length !== part.size || crcOf(whole) !== part.crc)
    throw new WorkbookError("damaged", "A part of the file is damaged.", part.name);
  return whole;
}

function inflated(given: Uint8Array, { name, size }: Part): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  const stream = new Inflate((chunk) => {
    if (at + chunk.length > size) throw new WorkbookError("zip_bomb", "A part grows larger than it says.", name);
    whole.set(chunk, at);
    at += chunk.length;
  });
  try {
    for (let from = 0; from < given.length; from += step)
      stream.push(given.subarray(from, from + step), from + step >= given.length);
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError("damaged", "A part of the file cannot be unpacked.", name);
  }
  return whole.subarray(0, at);
}
