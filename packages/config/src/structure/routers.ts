import ts from "typescript";
import { everyNode, lineAt, parse } from "./source.ts";
import { isTest, type Problem, type Rule } from "./tree.ts";

const routerFile = /^packages\/api\/src\/(portal|admin)\/[^/]+\.ts$/;
const mend = "authenticate, parse, call: move the rest into the domain";

/** A router reads as a table of contents: one call per procedure. */
export const oneLineProcedures: Rule = (tree) =>
  [...tree.keys()]
    .filter((file) => routerFile.test(file) && !isTest(file))
    .flatMap((file) => {
      const problems: Problem[] = [];
      everyNode(parse(tree, file), (node) => {
        const what = offence(node);
        if (what) problems.push({ file, line: lineAt(node), what, mend });
      });
      return problems;
    });

function offence(node: ts.Node): string | undefined {
  if (ts.isBlock(node)) return "a procedure has a body";
  if (ts.isConditionalExpression(node) || ts.isIfStatement(node)) return "a procedure decides";
  if (ts.isBinaryExpression(node) && shortCircuits.has(node.operatorToken.kind)) return "a procedure decides";
  if (ts.isAwaitExpression(node)) return "a procedure awaits";
  if (isProcedureEnd(node) && !callsOnce(node)) return "a procedure does not just call a verb or query";
  return undefined;
}

const shortCircuits = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

const isProcedureEnd = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  ["query", "mutation", "subscription"].includes(node.expression.name.text);

function callsOnce(node: ts.CallExpression) {
  const [resolver] = node.arguments;
  if (!resolver || !ts.isArrowFunction(resolver)) return false;
  return ts.isCallExpression(resolver.body) && ts.isIdentifier(resolver.body.expression);
}
