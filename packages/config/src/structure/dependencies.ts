import { isBuiltin } from "node:module";
import { mayImport, peers, tools } from "./house.ts";
import { importsOf, packageOf } from "./source.ts";
import { codeFiles, isTest, lineOf, type Problem, type Rule, type Tree, workspaceOf } from "./tree.ts";

type Manifest = Record<"dependencies" | "devDependencies" | "optionalDependencies", Record<string, string> | undefined>;

/** What is declared is used, and what is used is declared. */
export const dependencies: Rule = (tree) =>
  manifests(tree).flatMap((file) => [...unused(tree, file), ...undeclared(tree, file)]);

const manifests = (tree: Tree) => [...tree.keys()].filter((file) => /(^|\/)package\.json$/.test(file));
const homeOf = (manifest: string) => manifest.replace(/\/?package\.json$/, "");
const read = (tree: Tree, file: string) => JSON.parse(tree.get(file) ?? "{}") as Manifest;

function unused(tree: Tree, file: string): Problem[] {
  const manifest = read(tree, file);
  const home = homeOf(file);
  const texts = [...tree].filter(([path]) => workspaceOf(path) === home && path !== file).map(([, text]) => text);
  const mentioned = (name: string) => texts.some((text) => text.includes(`"${name}"`) || text.includes(`"${name}/`));
  return Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
    .filter((name) => !mentioned(typedPackage(name)) && !mentioned(name))
    .filter((name) => !(home === "" && name in tools))
    .filter((name) => !peers[name]?.some(mentioned))
    .map((name) => problem(tree, file, name, "nothing imports it", "remove it from package.json"));
}

/** `@types/pg` serves the imports of `pg`. */
const typedPackage = (name: string) =>
  name.replace(/^@types\/(?:([^_]+)__)?/, (_, scope?: string) => (scope ? `@${scope}/` : ""));

function undeclared(tree: Tree, file: string): Problem[] {
  const home = homeOf(file);
  const root = read(tree, "package.json");
  const own = read(tree, file);
  const declared = { ...own.dependencies, ...own.devDependencies, ...own.optionalDependencies };
  return codeFiles(tree)
    .filter((path) => workspaceOf(path) === home)
    .flatMap((path) =>
      importsOf(tree, path).flatMap(({ from, line }) => {
        const name = packageOf(from);
        if (!name || isBuiltin(name) || name in declared || from.includes("*")) return [];
        if (isOwnName(home, name)) return [];
        if ((isTest(path) || /\.config\.[a-z]+$/.test(path)) && name in { ...root.devDependencies }) return [];
        return [
          {
            file: path,
            line,
            what: `imports ${name}, which ${file} does not declare`,
            mend: "declare it, exactly pinned",
          },
        ];
      }),
    );
}

const isOwnName = (home: string, name: string) => home in mayImport && name === `@candor/${home.split("/")[1]}`;

/** A declared version is exact, and a declared package one that the direction allows. */
export const pins: Rule = (tree) =>
  manifests(tree).flatMap((file) => {
    const { dependencies: normal, devDependencies, optionalDependencies } = read(tree, file);
    const allowed = mayImport[homeOf(file)];
    return Object.entries({ ...normal, ...devDependencies, ...optionalDependencies }).flatMap(([name, version]) => {
      if (name.startsWith("@candor/")) {
        const target = name.slice("@candor/".length);
        const fits =
          !allowed || allowed.some((entry) => entry.split("/")[0] === target) || name in { ...devDependencies };
        return fits
          ? []
          : [problem(tree, file, name, "against the direction", `it may depend on ${allowed.join(", ") || "none"}`)];
      }
      const exact = /^(npm:@?[^@]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version);
      return exact ? [] : [problem(tree, file, name, `version "${version}" is not exact`, "pin one version")];
    });
  });

function problem(tree: Tree, file: string, name: string, what: string, mend: string): Problem {
  const text = tree.get(file) ?? "";
  return { file, line: lineOf(text, Math.max(0, text.indexOf(`"${name}"`))), what: `${name}: ${what}`, mend };
}
