/** Markup that may be put into a page as it is. Everything else given to `html` is escaped. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Markup | Part[];

export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(strings.reduce((text, string, index) => text + string + render(parts[index] ?? ""), ""));
}

function render(part: Part): string {
  if (Array.isArray(part)) return part.map(render).join("");
  return part instanceof Markup ? part.text : escapeText(String(part));
}

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
