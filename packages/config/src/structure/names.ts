import { bannedNames, domainParts } from "./house.ts";
import { isCode, type Problem, type Rule, type Tree } from "./tree.ts";

const ours = (tree: Tree) => [...tree.keys()].filter((path) => /^(packages|apps|infra|bench)\//.test(path));

/** No drawer for the rest: a name says what is inside. */
export const noDrawers: Rule = (tree) =>
  ours(tree).flatMap((file) => {
    const banned = file.split("/").find((part) => bannedNames.includes(part.replace(/\..*$/, "")));
    if (!banned || !(isCode(file) || file.endsWith(".json"))) return [];
    return [{ file, line: 1, what: `"${banned}" says nothing`, mend: "name it after the noun or the verb it holds" }];
  });

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const nextSegment = /^(\((\.|[a-z-]+)\)|\[{1,2}(\.{3})?[a-zA-Z]+\]{1,2}|@[a-z-]+|_[a-z-]+)$/;

export const kebabCase: Rule = (tree) =>
  ours(tree)
    .filter((file) => isCode(file) || file.endsWith(".css"))
    .flatMap((file) => {
      const odd = file.split("/").find((part, n, parts) => {
        const stem = n === parts.length - 1 ? part.replace(/(\.[a-z]+)+$/, "") : part;
        return !kebab.test(stem) && !nextSegment.test(stem);
      });
      return odd ? [{ file, line: 1, what: `"${odd}" is not kebab-case`, mend: "write words-with-hyphens" }] : [];
    });

const domainFile = /^packages\/domain\/src\/(.+)$/;
const test = /(\.(db|access))?\.test\.ts$/;

/** A domain folder is a feature list: only the agreed names. */
export const vocabulary: Rule = (tree) =>
  [...tree.keys()].flatMap((file): Problem[] => {
    const parts = domainFile.exec(file)?.[1]?.split("/");
    if (!parts) return [];
    const stem = (parts.at(-1) ?? "").replace(test, ".ts").replace(/\.ts$/, "");
    if (parts.length === 1) {
      if (domainParts.includes(stem) || test.test(file)) return [];
      return [problem(file, "stands outside every noun", "move it into a noun's folder, or declare it in house.ts")];
    }
    if (parts.length > 2) return [problem(file, "lies too deep", "a domain folder holds files, not folders")];
    const allowed = ["index", "inputs", "queries", parts[0] ?? ""];
    if (test.test(file) || allowed.includes(stem) || stem.includes("-")) return [];
    const mend = `use ${allowed.map((name) => `${name}.ts`).join(", ")} or <verb>-<noun>.ts`;
    return [problem(file, "is no agreed name in a domain folder", mend)];
  });

const problem = (file: string, what: string, mend: string): Problem => ({ file, line: 1, what, mend });
