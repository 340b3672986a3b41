import ts from "typescript";
import { everyNode, lineAt, parse } from "./source.ts";
import { codeFiles, type Problem, type Rule } from "./tree.ts";

/** Without `loading` the whole page is hidden while the code of a part comes, and the keyboard loses its place. */
export const fetchedLater: Rule = (tree) =>
  codeFiles(tree).flatMap((file) => {
    const problems: Problem[] = [];
    everyNode(parse(tree, file), (node) => {
      if (!ts.isCallExpression(node) || node.expression.getText() !== "dynamic") return;
      if (node.arguments[1]?.getText().includes("loading:")) return;
      const what = "fetches a part later without saying what stands there meanwhile";
      problems.push({ file, line: lineAt(node), what, mend: "add { loading: () => null } or a skeleton" });
    });
    return problems;
  });
