import MarkdownIt, { type Token } from "markdown-it";
import { isAllowedLink } from "./allowed-link.ts";
import { renderTokens } from "./render-tokens.ts";

/** Characters; the input schemas of bodies use it too. */
export const MARKDOWN_LIMIT = 100_000;

/** Characters that make text read in another order than it is stored. */
const DIRECTION_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

const markdown = new MarkdownIt({ html: false, linkify: true, maxNesting: 20 });
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
markdown.validateLink = isAllowedLink;

/**
 * CommonMark with tables and strikethrough to HTML that is safe by construction: the parser's tokens are written out by
 * an allow-list (render-tokens.ts), text and attributes escaped. Raw HTML shows as text; links lead to https and mailto
 * only; images become their text. `topHeading` is the level of "#". Works in the browser and on the server alike.
 * Throws RangeError past MARKDOWN_LIMIT.
 */
export function renderMarkdown(source: string, { topHeading = 3 }: { topHeading?: 2 | 3 | 4 } = {}): string {
  if (source.length > MARKDOWN_LIMIT) throw new RangeError(`a text has at most ${MARKDOWN_LIMIT} characters`);
  const tokens: Token[] = markdown.parse(source.toWellFormed().replace(DIRECTION_CONTROLS, ""), {});
  return renderTokens(tokens, topHeading);
}
