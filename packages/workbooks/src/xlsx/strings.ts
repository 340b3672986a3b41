import { readXml } from "./read-xml.ts";

/** The shared strings: of rich text the runs, of phonetic guides nothing (ECMA-376 part 1, 18.4). */
export function readStrings(bytes: Uint8Array, part: string): string[] {
  const strings: string[] = [];
  let [current, isText, inGuide]: [string | null, boolean, boolean] = [null, false, false];
  readXml(bytes, part, {
    open({ name }) {
      if (name === "si") current = "";
      if (name === "rPh") inGuide = true;
      if (name === "t") isText = true;
    },
    text(text) {
      if (isText && !inGuide && current !== null) current += text;
    },
    close(name) {
      if (name === "t") isText = false;
      if (name === "rPh") inGuide = false;
      if (name !== "si") return;
      strings.push(unescaped(current ?? ""));
      current = null;
    },
  });
  return strings;
}

/** `_x000D_` is how a sign is written that XML cannot hold (ECMA-376 part 1, 22.9.2.19). */
export const unescaped = (text: string) =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
