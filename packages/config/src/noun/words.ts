import { bannedNames } from "../structure/house.ts";

/** Every spelling of one noun: `access-requests` → table `access_requests`, `accessRequest`, `AccessRequest`. */
export type Words = {
  plural: string;
  singular: string;
  table: string;
  permission: string;
  plurals: string;
  one: string;
  One: string;
  Many: string;
  title: string;
  titles: string;
};

export function wordsOf(plural: string): Words {
  const singular = singularOf(plural);
  return {
    plural,
    singular,
    table: plural.replaceAll("-", "_"),
    permission: singular.replaceAll("-", "_"),
    plurals: camel(plural),
    one: camel(singular),
    One: pascal(singular),
    Many: pascal(plural),
    title: sentence(singular),
    titles: sentence(plural),
  };
}

/** Why a name is refused, or undefined when it is fine. */
export function refusal(plural: string | undefined): string | undefined {
  if (!plural) return "Name the noun in the plural: pnpm gen noun access-requests";
  if (!/^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/.test(plural))
    return `"${plural}" is not kebab-case; write it like access-requests`;
  if (singularOf(plural) === plural)
    return `"${plural}" is no regular plural; a noun is spelt in the plural, like ${plural}s`;
  const drawer = plural.split("-").find((word) => bannedNames.includes(word));
  if (drawer) return `"${plural}" says nothing: "${drawer}" is no noun of the business`;
  if (reserved.has(plural)) return `"${plural}" is a word of SQL or TypeScript; find the word the business uses`;
  return undefined;
}

const reserved = new Set([
  "tables",
  "columns",
  "rows",
  "values",
  "functions",
  "classes",
  "references",
  "indexes",
  "schemas",
]);

function singularOf(plural: string) {
  if (/[^aeiou]ies$/.test(plural)) return plural.replace(/ies$/, "y");
  if (/(ss|x|ch|sh|z)es$/.test(plural)) return plural.replace(/es$/, "");
  return /[^su]s$/.test(plural) ? plural.replace(/s$/, "") : plural;
}

const camel = (words: string) => words.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const pascal = (words: string) => camel(`-${words}`);
const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1).replaceAll("-", " ");
