import ts from "typescript";
import { lineAt, parse } from "./source.ts";
import { isTest, type Problem, type Rule, type Tree } from "./tree.ts";

const verbFile = /^packages\/domain\/src\/([a-z-]+)\/([a-z0-9]+(?:-[a-z0-9]+)+)\.ts$/;

/** One write verb per file, named like the file. */
export const oneVerb: Rule = (tree) =>
  [...tree.keys()].flatMap((file) => {
    const [, folder, stem] = verbFile.exec(file) ?? [];
    if (!stem || stem === folder || isTest(file)) return [];
    return judge(tree, file, camel(stem));
  });

const camel = (stem: string) => stem.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

function judge(tree: Tree, file: string, wanted: string): Problem[] {
  const exported = exportedValues(parse(tree, file));
  const mend = `export one function, ${wanted}, or rename the file after it`;
  if (!exported.some(({ name }) => name === wanted)) return [{ file, line: 1, what: `exports no ${wanted}`, mend }];
  return exported
    .filter(({ name }) => name !== wanted)
    .map(({ name, line }) => ({ file, line, what: `also exports ${name}`, mend }));
}

/** Types do not count: a verb may name what it returns. */
function exportedValues(source: ts.SourceFile): { name: string; line: number }[] {
  return source.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) {
      return statement.isTypeOnly ? [] : [{ name: statement.getText(source).slice(0, 40), line: lineAt(statement) }];
    }
    if (!ts.canHaveModifiers(statement)) return [];
    if (!ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
      return [{ name: statement.name?.text ?? "default", line: lineAt(statement) }];
    }
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.map((declared) => ({
      name: declared.name.getText(source),
      line: lineAt(declared),
    }));
  });
}
