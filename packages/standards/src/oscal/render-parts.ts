import type { Part } from "./catalog.ts";
import type { Insertions } from "./insert-parameters.ts";
import { labelOf } from "./properties.ts";

interface Block {
  text: string;
  item: boolean;
}

/** Markdown of the parts of one name: prose as paragraphs, labelled parts within as nested list items, in order. */
export function renderParts(parts: readonly Part[], name: string, insertions: Insertions, path: string): string {
  const blocks: Block[] = [];
  let length = 0;
  const add = (text: string, item: boolean) => {
    length += text.length;
    insertions.refuseLong(length, path);
    blocks.push({ text, item });
  };
  const visit = (part: Part, indent: string | null) => {
    const label = indent === null ? null : labelOf(part.props);
    const lead = label === null ? "" : `**${label}** `;
    const body = `${lead}${bodyOf(part, insertions, path)}`.trim();
    const inner = label === null ? (indent ?? "") : `${indent}  `;
    const first = label === null ? inner : `${indent}- `;
    if (body !== "") add(first + body.replaceAll("\n", `\n${inner}`), label !== null);
    part.parts?.forEach((child) => visit(child, inner));
  };
  for (const part of parts) if (part.name === name) visit(part, null);
  return join(blocks);
}

function bodyOf({ title, prose }: Part, insertions: Insertions, path: string): string {
  const heading = title?.trim() ? `**${insertions.insertInto(title.trim(), path)}**` : "";
  return [heading, insertions.insertInto(prose?.trim() ?? "", path)].filter((text) => text !== "").join("\n\n");
}

function join(blocks: readonly Block[]): string {
  return blocks
    .map(({ text, item }, n) => (n === 0 ? text : `${item && blocks[n - 1]?.item ? "\n" : "\n\n"}${text}`))
    .join("");
}
