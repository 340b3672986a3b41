import { SaxesParser, type SaxesTagNS } from "saxes";
import { WorkbookError } from "../workbook-error.ts";

export type Tag = { name: string; at(attribute: string): string | undefined };
type Reader = { open?(tag: Tag): void; text?(text: string): void; close?(name: string): void };

/** Streams a part's elements by their local names, whatever their prefix. A document type is refused: it can make a file grow
 * without end, and no office program writes one. */
export function readXml(bytes: Uint8Array, part: string, reader: Reader): void {
  const parser = new SaxesParser({ xmlns: true, fileName: part });
  parser.on("doctype", () => {
    throw new WorkbookError("doctype", "The file holds a document type, which no office program writes.", part);
  });
  parser.on("error", () => {
    throw new WorkbookError("damaged", "A part of the file is not well-formed XML.", part);
  });
  parser.on("opentag", (tag: SaxesTagNS) => reader.open?.({ name: tag.local, at: (name) => valueOf(tag, name) }));
  parser.on("closetag", (tag: SaxesTagNS) => reader.close?.(tag.local));
  const say = (text: string) => reader.text?.(text);
  parser.on("text", say);
  parser.on("cdata", say);
  parser.write(decode(bytes)).close();
}

/** By its local name; one without a namespace goes before. */
function valueOf({ attributes }: SaxesTagNS, name: string): string | undefined {
  return attributes[name]?.value ?? Object.values(attributes).find(({ local }) => local === name)?.value;
}

/** UTF-8, or UTF-16 where a byte order mark says so (ECMA-376 part 2, 6.2.5). */
export function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}
