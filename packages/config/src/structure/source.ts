import ts from "typescript";
import type { Tree } from "./tree.ts";

const parsed = new WeakMap<Tree, Map<string, ts.SourceFile>>();

export function parse(tree: Tree, path: string): ts.SourceFile {
  const cache = parsed.get(tree) ?? new Map<string, ts.SourceFile>();
  parsed.set(tree, cache);
  const source = cache.get(path) ?? ts.createSourceFile(path, tree.get(path) ?? "", ts.ScriptTarget.Latest, true);
  cache.set(path, source);
  return source;
}

export const lineAt = (node: ts.Node) => {
  const source = node.getSourceFile();
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
};

export function everyNode(node: ts.Node, visit: (node: ts.Node) => void) {
  visit(node);
  node.forEachChild((child) => everyNode(child, visit));
}

export type Import = { from: string; line: number };

/** Static and dynamic imports, re-exports and `import("…")` types. */
export function importsOf(tree: Tree, path: string): Import[] {
  const found: Import[] = [];
  everyNode(parse(tree, path), (node) => {
    const named = specifierOf(node);
    if (named && ts.isStringLiteralLike(named)) found.push({ from: named.text, line: lineAt(named) });
  });
  return found;
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0];
  return undefined;
}

/** The package that an import names: `drizzle-orm/pg-core` → `drizzle-orm`, `@candor/db/schema` → `@candor/db`. */
export function packageOf(specifier: string): string | undefined {
  if (/^[./#]/.test(specifier) || specifier.startsWith("node:")) return undefined;
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
