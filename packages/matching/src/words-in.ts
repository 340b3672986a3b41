import { fold } from "./fold.ts";

export type Word = { text: string; start: number; end: number };

/** Words with their places in the text; folding keeps no lengths, so each word is folded by itself. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].map((match) => ({
    text: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
