import ts from "typescript";
import { buildConstants, readsEnvironment } from "./house.ts";
import { everyNode, lineAt, parse } from "./source.ts";
import { codeFiles, type Problem, type Rule } from "./tree.ts";

/** Only apps read the environment, each in one file; packages receive configuration. */
export const environment: Rule = (tree) =>
  codeFiles(tree)
    .filter((file) => !readsEnvironment.test(file))
    .flatMap((file) => {
      const problems: Problem[] = [];
      everyNode(parse(tree, file), (node) => {
        if (!ts.isPropertyAccessExpression(node) || node.name.text !== "env") return;
        if (!/^(process|import\.meta)$/.test(node.expression.getText())) return;
        if (ts.isPropertyAccessExpression(node.parent) && buildConstants.includes(node.parent.name.text)) return;
        const what = `reads ${node.getText()}`;
        problems.push({ file, line: lineAt(node), what, mend: "read it in the app's src/env.ts and pass it on" });
      });
      return problems;
    });
