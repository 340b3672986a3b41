import { posix } from "node:path";
import { mayDrive, mayImport } from "./house.ts";
import { type Import, importsOf } from "./source.ts";
import { codeFiles, isTest, type Problem, type Rule, type Tree, workspaceOf } from "./tree.ts";

const everyImport = (tree: Tree, judge: (path: string, imported: Import) => Problem | undefined) =>
  codeFiles(tree).flatMap((path) => importsOf(tree, path).flatMap((imported) => judge(path, imported) ?? []));

/** apps → api → domain → db, and nothing the other way. */
export const direction: Rule = (tree) =>
  everyImport(tree, (file, { from, line }) => {
    const target = /^@candor\/(.+)$/.exec(from)?.[1];
    const allowed = mayImport[workspaceOf(file)];
    if (!target || !allowed || permits(allowed, target, workspaceOf(file))) return undefined;
    if (isTest(file) && /^(testing|db)(\/|$)/.test(target)) return undefined;
    return {
      file,
      line,
      what: `imports ${from}, against apps → api → domain → db`,
      mend: `${workspaceOf(file)} may import ${allowed.join(", ") || "no other package"}`,
    };
  });

function permits(allowed: string[], target: string, workspace: string) {
  if (workspace === `packages/${target.split("/")[0]}`) return true;
  return allowed.some((entry) =>
    entry.includes("*")
      ? new RegExp(`^${entry.replace("*", "[^/]+")}$`).test(target)
      : target === entry || target.startsWith(`${entry}/`),
  );
}

/** A relative path stays within its own package. */
export const ownPackage: Rule = (tree) =>
  everyImport(tree, (file, { from, line }) => {
    const home = workspaceOf(file);
    if (!home || !from.startsWith(".")) return undefined;
    const reached = posix.join(posix.dirname(file), from);
    if (reached.startsWith(`${home}/`)) return undefined;
    return { file, line, what: `reaches into ${reached}`, mend: "import the package by its name" };
  });

/** The database driver and the query builder stay behind their doors. */
export const drivers: Rule = (tree) =>
  everyImport(tree, (file, { from, line }) => {
    const engine = Object.keys(mayDrive)
      .filter((name) => from === name || from.startsWith(`${name}/`))
      .sort((a, b) => b.length - a.length)[0];
    if (!engine || mayDrive[engine]?.test(file)) return undefined;
    const mend = engine === "postgres" ? "the driver is pg, see SECURITY.md" : "call a domain verb or query";
    return { file, line, what: `imports ${from}`, mend };
  });
