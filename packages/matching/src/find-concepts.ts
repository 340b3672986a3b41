import { type Locale, stem } from "./stem.ts";
import { findLoose } from "./find-loose.ts";
import { type Concept, thesaurus } from "./thesaurus/index.ts";
import { type Word, wordsIn } from "./words-in.ts";

/** `isLoose`: the words of a name are there, in another order or with others among them. */
export type Found = { concept: number; from: number; to: number; isLoose: boolean };

/** `names`: the concepts that end here, and the very words that name them. */
type Node = { next: Map<string, Node>; names: Map<number, Set<string>> };
const roots = { en: rootOf("en"), fr: rootOf("fr") };

/** The concepts that a text names, every name at each place, and the words that name them. */
export function findConcepts(words: Word[], locale: Locale): Found[] {
  const stems = words.map(({ text }) => stem(text, locale));
  const named = stems.flatMap((_, at) => allAt(words, stems, at, roots[locale]));
  const known = new Set(named.map(({ concept }) => concept));
  return [...named, ...findLoose(stems, locale).filter(({ concept }) => !known.has(concept))];
}

function allAt(words: Word[], stems: string[], at: number, root: Node): Found[] {
  const found: Found[] = [];
  let node: Node | undefined = root;
  for (let to = at; to < stems.length && node; to += 1) {
    node = node.next.get(stems[to] ?? "");
    if (!node || node.names.size === 0) continue;
    const said = words
      .slice(at, to + 1)
      .map(({ text }) => text)
      .join(" ");
    // Different words can have one stem ("inform", "information"): a name that stands there as it is goes before.
    const exact = [...node.names].filter(([, names]) => names.has(said));
    const hits = exact.length > 0 ? exact : [...node.names];
    found.push(...hits.map(([concept]) => ({ concept, from: at, to: to + 1, isLoose: false })));
  }
  return found;
}

/** Names of both languages, stemmed as the text's language is: a French text may say MFA, an English one RGPD. */
function rootOf(locale: Locale): Node {
  const root = emptyNode();
  thesaurus.forEach(({ en, fr }: Concept, concept) => {
    for (const name of [...en, ...fr]) plant(root, name, concept, locale);
  });
  return root;
}

function plant(root: Node, name: string, concept: number, locale: Locale) {
  let node = root;
  const parts = wordsIn(name).map(({ text }) => text);
  for (const text of parts) {
    const key = stem(text, locale);
    const next = node.next.get(key) ?? emptyNode();
    node.next.set(key, next);
    node = next;
  }
  const names = node.names.get(concept) ?? new Set();
  node.names.set(concept, names.add(parts.join(" ")));
}

function emptyNode(): Node {
  return { next: new Map(), names: new Map() };
}
