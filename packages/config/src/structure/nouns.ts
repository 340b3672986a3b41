import { domainParts, foldersWithoutTable, places, routerParts, schemaParts, tableWithin } from "./house.ts";
import { isTest, type Problem, type Rule, type Tree } from "./tree.ts";

/** One noun, one spelling: schema, domain, router, messages and features agree. */
export const oneSpelling: Rule = (tree) => {
  const tables = stems(tree, /^packages\/db\/src\/schema\/([^/]+)\.ts$/, schemaParts);
  const folders = stems(tree, /^packages\/domain\/src\/([^/]+)\/[^/]+\.ts$/, domainParts);
  const known = new Set([...folders.keys(), ...places]);
  return [
    ...strays(tables, (table) => folders.has(tableWithin[table] ?? table), "has no domain folder", "tableWithin"),
    ...stale(folders),
    ...strays(
      folders,
      (noun) => tables.has(noun) || foldersWithoutTable.includes(noun),
      "has no schema file",
      "foldersWithoutTable",
    ),
    ...strays(stems(tree, routerFile, routerParts), (noun) => known.has(noun), "is no noun of the domain", "places"),
    ...strays(stems(tree, messageFile, []), (noun) => known.has(noun), "is no noun of the domain", "places"),
    ...strays(stems(tree, featureFile, []), (noun) => known.has(noun), "is no noun of the domain", "places"),
    ...untranslated(tree),
  ];
};

const routerFile = /^packages\/api\/src\/(?:portal|admin)\/([^/]+)\.ts$/;
const messageFile = /^packages\/i18n\/messages\/[a-z]{2}\/([^/]+)\.json$/;
const featureFile = /^apps\/(?:portal|admin)\/src\/features\/([^/]+)\//;

type Stems = Map<string, string>;

function stems(tree: Tree, pattern: RegExp, except: string[]): Stems {
  const found: Stems = new Map();
  for (const file of tree.keys()) {
    const stem = pattern.exec(file)?.[1];
    if (stem && !except.includes(stem) && !isTest(file) && !found.has(stem)) found.set(stem, file);
  }
  return found;
}

function strays(named: Stems, fits: (noun: string) => boolean, what: string, declare: string): Problem[] {
  return [...named]
    .filter(([noun]) => !fits(noun))
    .map(([noun, file]) => ({
      file,
      line: 1,
      what: `"${noun}" ${what}`,
      mend: `use one plural everywhere, or declare it in ${declare} of packages/config/src/structure/house.ts`,
    }));
}

/** A table that has got a folder of its own needs no declaration any more. */
const stale = (folders: Stems): Problem[] =>
  [...folders]
    .filter(([noun]) => noun in tableWithin)
    .map(([noun, file]) => ({
      file,
      line: 1,
      what: `"${noun}" is declared in tableWithin too`,
      mend: "remove it there",
    }));

function untranslated(tree: Tree): Problem[] {
  const english = /^(packages\/i18n\/messages\/)en(\/[^/]+\.json)$/;
  return [...tree.keys()].flatMap((file) => {
    const french = file.replace(english, "$1fr$2");
    if (french === file || tree.has(french)) return [];
    return [{ file, line: 1, what: "has no French beside it", mend: `write ${french}` }];
  });
}
