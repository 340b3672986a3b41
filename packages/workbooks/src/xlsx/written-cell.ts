import { cellName } from "../cell-names.ts";
import { WorkbookError } from "../workbook-error.ts";
import { limits } from "../workbook.ts";
import type { Patch } from "./patch-sheet.ts";

// Of what a cell had, all that is not about its value stays: its style, its metadata of rich values does not.
const dropped = new Set(["r", "t", "cm", "vm"]);

/**
 * The cell as XML. Text is written into the cell itself, so that no list shared with others changes, and as text: what begins with
 * = + - or @ is never worked out (ECMA-376 part 1, 18.3.1.53).
 */
export function writtenCell({ row, column, text, asNumber }: Patch, prefix: string, kept: Map<string, string>): string {
  const name = cellName(row, column);
  if (text.length > limits.characters)
    throw new WorkbookError("too_long", "A cell holds at most 32,767 characters.", name);
  const attributes = [...kept]
    .filter(([key]) => !dropped.has(key))
    .map(([key, value]) => ` ${key}="${value.replaceAll('"', "&quot;")}"`);
  const head = `<${prefix}c r="${name}"${attributes.join("")}`;
  if (text === "") return `${head}/>`;
  if (asNumber) return `${head}><${prefix}v>${escaped(text)}</${prefix}v></${prefix}c>`;
  return `${head} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escaped(encoded(text))}</${prefix}t></${prefix}is></${prefix}c>`;
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const mayStand = new Set(["\t", "\n"]);

/** Signs that XML cannot hold as _xHHHH_, and a text that looks like one so that it stays what it is (part 1, 22.9.2.19). */
function encoded(text: string): string {
  return text
    .toWellFormed()
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/\r\n?/g, "\n")
    .replace(/[\p{Cc}\ufffe\uffff]/gu, (sign) =>
      mayStand.has(sign) ? sign : `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
}
