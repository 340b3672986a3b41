import type { Token } from "markdown-it";
import { isAllowedLink } from "./allowed-link.ts";

/** Tokens that open or close an element of the same name, without attributes. */
const PLAIN = new Set("p blockquote ul li strong em s table thead tbody tr th td".split(" "));

/** Writes the tokens it knows; of any other only the text, escaped. There is no way for a token to add markup. */
export function renderTokens(tokens: readonly Token[], topHeading: number): string {
  return tokens.map((token) => renderToken(token, topHeading)).join("");
}

function renderToken(token: Token, topHeading: number): string {
  if (token.hidden) return "";
  if (token.type === "inline") return renderTokens(token.children ?? [], topHeading);
  const end = token.nesting < 0;
  switch (token.type) {
    case "heading_open":
    case "heading_close":
      return element(headingOf(token.tag, topHeading), end);
    case "ordered_list_open":
      return `<ol${startOf(token)}>`;
    case "ordered_list_close":
      return "</ol>";
    case "link_open":
      return openLink(String(token.attrGet("href") ?? ""));
    case "link_close":
      return "</a>";
    case "fence":
    case "code_block":
      return `<pre><code>${escapeHtml(token.content)}</code></pre>`;
    case "code_inline":
      return `<code>${escapeHtml(token.content)}</code>`;
    case "hr":
      return "<hr>";
    case "hardbreak":
      return "<br>";
    case "softbreak":
      return "\n";
    default:
      return token.nesting !== 0 && PLAIN.has(token.tag) ? element(token.tag, end) : escapeHtml(token.content);
  }
}

function element(tag: string, end: boolean): string {
  return end ? `</${tag}>` : `<${tag}>`;
}

function headingOf(tag: string, topHeading: number): string {
  return `h${Math.min(6, topHeading - 1 + Number(tag.slice(1)))}`;
}

function startOf(token: Token): string {
  const start = Number(token.attrGet("start") ?? 1);
  return Number.isSafeInteger(start) && start !== 1 ? ` start="${start}"` : "";
}

/** The parser asked already; asking again costs nothing and needs no trust. */
function openLink(href: string): string {
  return isAllowedLink(href) ? `<a href="${escapeHtml(href)}" rel="noopener noreferrer">` : "<a>";
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
