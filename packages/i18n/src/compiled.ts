import compile from "icu-minify/compile";
import { type Messages, messages } from "./index.ts";
import type { Locale } from "./locales.ts";

type Tree = { [key: string]: Tree | string };
const known = new Map<Locale, Messages>();

/**
 * The messages of the apps, parsed once on the server: the parser of ICU messages need not travel to the browser. What
 * the compiler makes has no prototype, which React does not send; through JSON it gets one.
 */
export function compiled(locale: Locale): Messages {
  const tree = known.get(locale) ?? (JSON.parse(JSON.stringify(eachOf(messages[locale]))) as Messages);
  known.set(locale, tree);
  return tree;
}

function eachOf(tree: Tree): object {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [key, typeof value === "string" ? compile(value) : eachOf(value)]),
  );
}
