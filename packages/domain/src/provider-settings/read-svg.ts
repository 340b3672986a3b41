import { Invalid } from "../errors.ts";

const words = (text: string) => new Set(text.split(/\s+/));
const elements = words(`svg g path rect circle ellipse line polyline polygon defs linearGradient radialGradient stop
  clipPath mask title desc`);
const attributes = words(`id viewBox width height x y x1 y1 x2 y2 cx cy r rx ry fx fy d points transform fill fill-rule
  fill-opacity stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-opacity
  opacity offset stop-color stop-opacity gradientUnits gradientTransform spreadMethod clip-path clip-rule
  clipPathUnits mask maskUnits preserveAspectRatio`);
// Left out without a word: what drawing programs write for themselves.
const silent =
  /^(metadata|sodipodi:|inkscape:|xmlns:|xml:|data-|aria-|class$|version$|role$|baseProfile$|enable-background$)/;
const value = /^(?!.*url\((?!#))[\w\s.,%+#()-]*$/is;
const pointer = /^#[\w-]+$/;
const token =
  /<!--[\s\S]*?-->|<!DOCTYPE[^>[]*>|<\?xml[^>]*\?>|<\/([\w:-]+)\s*>|<([\w:-]+)((?:\s+[\w:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;

/** Rebuilds a drawing from the shapes and attributes that a logo needs. Refuses what can load, run or style. */
export function readSvg(source: string): string {
  const out: string[] = [];
  const open: string[] = [];
  let skippedBelow = Number.POSITIVE_INFINITY;
  token.lastIndex = 0;
  while (token.lastIndex < source.length) {
    const at = token.lastIndex;
    const match = token.exec(source);
    if (!match) throw refusal(`It cannot be read at character ${at + 1}.`);
    const [, closing, opening, given = "", empty, text] = match;
    if (opening) {
      if (open.length === 0 && out.length > 0) throw refusal("It is not one complete <svg> drawing.");
      if (open.length < skippedBelow && isDropped(opening)) skippedBelow = open.length;
      const root = open.length === 0 ? ' xmlns="http://www.w3.org/2000/svg"' : "";
      if (open.length < skippedBelow) out.push(`<${opening}${root}${kept(given)}${empty ? "/" : ""}>`);
      if (!empty) open.push(opening);
      else if (open.length <= skippedBelow) skippedBelow = Number.POSITIVE_INFINITY;
    } else if (closing) {
      if (open.pop() !== closing) throw refusal(`</${closing}> closes nothing.`);
      if (open.length < skippedBelow) out.push(`</${closing}>`);
      if (open.length <= skippedBelow) skippedBelow = Number.POSITIVE_INFINITY;
    } else if (text?.trim() && open.length < skippedBelow) out.push(readText(text, open.at(-1)));
  }
  if (open.length > 0 || !out[0]?.startsWith("<svg ")) throw refusal("It is not one complete <svg> drawing.");
  if (!/\sviewBox="/.test(out[0])) throw refusal("It has no viewBox, so it cannot be scaled.");
  return out.join("");
}

function isDropped(name: string) {
  if (silent.test(name)) return true;
  if (elements.has(name)) return false;
  throw refusal(`It contains <${name}>.`);
}

function kept(given: string) {
  const pairs = [...given.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].flatMap(
    ([, name = "", double, single]) =>
      name === "style" ? declarations(double ?? single ?? "") : [[name, double ?? single ?? ""] as const],
  );
  return pairs
    .filter(([name]) => name !== "xmlns" && !silent.test(name))
    .map(([name, text]) => {
      if (/^(xlink:)?href$/.test(name) && pointer.test(text)) return ` href="${text}"`;
      if (!attributes.has(name)) throw refusal(`It contains the attribute ${name}.`);
      if (!value.test(text)) throw refusal(`The attribute ${name} holds more than numbers, colours and names.`);
      return ` ${name}="${text.trim().replace(/\s+/g, " ")}"`;
    })
    .join("");
}

/** style="fill:#fff" says the same as fill="#fff"; what is no presentation attribute is left out. */
const declarations = (style: string) =>
  style
    .split(";")
    .map((pair) => pair.split(":").map((part) => part.trim()) as [string, string?])
    .flatMap(([name, text]) => (attributes.has(name) && text ? [[name, text] as const] : []));

function readText(text: string, within: string | undefined) {
  if (within !== "title" && within !== "desc") throw refusal("It contains text outside of its title.");
  if (/&(?!(amp|lt|gt|quot|apos|#\d+);)/.test(text)) throw refusal("It contains an entity of its own.");
  return text;
}

const refusal = (why: string) =>
  new Invalid("The logo was not saved.", [
    {
      path: "logo",
      message: `This SVG is not accepted. ${why}`,
      hint: "Export it as a plain SVG with outlined text, or use a PNG.",
    },
  ]);
