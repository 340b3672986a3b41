import ts from "typescript";
import { everyNode, importsOf, lineAt, parse } from "./source.ts";
import { codeFiles, isTest, lineOf, type Problem, type Rule, type Tree } from "./tree.ts";

const route = "packages/web/src/export-route.ts";
const routes = [route, "packages/web/src/copy-route.ts"];
const exportVerb = /^packages\/domain\/src\/[a-z-]+\/export-[a-z-]+\.ts$/;

/** Files leave in one way: a verb that asks for an `…:export` permission, and with it for a recent sign-in, and one route. */
export const oneWayOut: Rule = (tree) =>
  codeFiles(tree)
    .filter(
      (file) => !isTest(file) && /^(apps|packages)\/(?!cli\/|config\/|testing\/|isolation\/|scenarios\/)/.test(file),
    )
    .flatMap((file) => [
      ...servedElsewhere(tree, file),
      ...writtenElsewhere(tree, file),
      ...unasked(tree, file),
      ...fromElsewhere(tree, file),
    ]);

/** A file that is made or saved by a page is a file that nobody was asked about. */
function servedElsewhere(tree: Tree, file: string): Problem[] {
  const text = tree.get(file) ?? "";
  const served = routes.includes(file)
    ? []
    : [...text.matchAll(/content-disposition|createObjectURL|showSaveFilePicker/gi)];
  const problems = served.map(({ 0: what, index }) => ({
    file,
    line: lineOf(text, index),
    what: `hands a file out by itself: ${what}`,
    mend: `put an export route beside the page, with ${route}`,
  }));
  everyNode(parse(tree, file), (node) => {
    if (!ts.isJsxAttribute(node) || node.name.getText() !== "download") return;
    const what = "a link with `download` would save the page that asks to sign in again";
    problems.push({ file, line: lineAt(node), what, mend: "write `file` instead" });
  });
  return problems;
}

function writtenElsewhere(tree: Tree, file: string): Problem[] {
  if (file.startsWith("packages/standards/") || exportVerb.test(file)) return [];
  const writes = /\bwriteCsv\b/.test(tree.get(file) ?? "");
  return importsOf(tree, file)
    .filter(({ from }) => writes && from.startsWith("@candor/standards/"))
    .slice(0, 1)
    .map(({ line }) => ({ file, line, what: "writes a file", mend: "let an export-<noun>.ts of the domain write it" }));
}

function unasked(tree: Tree, file: string): Problem[] {
  if (!exportVerb.test(file) || /\bactingAs\(\s*actor,\s*"[a-z_]+:export"/.test(tree.get(file) ?? "")) return [];
  const what = "exports without a permission that ends in `:export`";
  return [{ file, line: 1, what, mend: "that ending is what makes the door ask for a recent sign-in" }];
}

/** Procedures named `export…` are refused to an old sign-in: the access matrix calls each of them with one. */
function fromElsewhere(tree: Tree, file: string): Problem[] {
  if (!importsOf(tree, file).some(({ from }) => from === "@candor/web/export-route")) return [];
  const text = tree.get(file) ?? "";
  return [...text.matchAll(/\bapi\.\w+\.(?!export)\w+/g)].map(({ 0: called, index }) => ({
    file,
    line: lineOf(text, index),
    what: `an export route hands out ${called}`,
    mend: "call a procedure named `export…`",
  }));
}
