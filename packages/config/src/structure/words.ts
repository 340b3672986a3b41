import { lineOf, type Problem, type Rule, type Tree } from "./tree.ts";

// This folder spells out what it forbids.
const searched = (tree: Tree) => [...tree].filter(([file]) => !file.startsWith("packages/config/src/structure/words"));

const find = (tree: Tree, pattern: RegExp, what: string, mend: string): Problem[] =>
  searched(tree).flatMap(([file, text]) =>
    [...text.matchAll(pattern)].map((hit) => ({
      file,
      line: lineOf(text, hit.index),
      what: `${what}: ${hit[0].trim()}`,
      mend,
    })),
  );

export const noPromises: Rule = (tree) => [
  ...find(tree, /\b(TODO|FIXME|XXX|HACK)\b|@todo\b/g, "a note to self", "do it, or file an issue"),
  ...find(tree, /\bnot (yet )?implemented\b|\bcoming soon\b/gi, "a promise", "build it or leave it out"),
  ...find(tree, /\blorem ipsum\b/gi, "filler", "write the real text"),
];

export const noMachine: Rule = (tree) => [
  ...find(
    tree,
    /(?<![\w.~)\]}/$-])\/(work|tmp|root|home\/[a-z]\w*|Users\/\w+)\/[\w.-]*|\b[A-Z]:\\Users\\\w+/g,
    "a path of one machine",
    "derive it from import.meta.dirname, os.tmpdir() or a setting",
  ),
  ...find(
    tree,
    /\b(registry\.npmjs\.org|registry\.yarnpkg\.com|npmjs\.com|npm\.pkg\.github\.com|deb\.debian\.org|pypi\.org)\b/g,
    "a registry host",
    "leave the registry to the client's own settings",
  ),
];
