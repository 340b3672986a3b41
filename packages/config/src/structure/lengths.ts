import ts from "typescript";
import { parse } from "./source.ts";
import { codeFiles, isTest, type Problem, type Rule, type Tree } from "./tree.ts";

export const aims = { median: 60, longest: 300, longShare: 0.02, commentShare: 0.05, commentLines: 3 };

// Files whose clauses and units have to be explained, and those that no product runs.
const explains = /^packages\/(standards|ledger|workbooks)\//;
const beside =
  /^(packages\/(testing|isolation|scenarios|config)|infra|bench|apps\/docs)\/|\.config\.[a-z]+$|\/fixtures\//;

export type Lengths = { files: number; median: number; longShare: number; commentShare: number };

export function measure(tree: Tree): Lengths {
  const product = productFiles(tree);
  const lengths = product.map((file) => linesOf(tree, file)).sort((a, b) => a - b);
  const explained = product.filter((file) => !explains.test(file));
  const comments = sum(explained.map((file) => sum(commentBlocks(tree, file).map(({ lines }) => lines))));
  const lines = sum(explained.map((file) => linesOf(tree, file)));
  return {
    files: product.length,
    median: lengths[Math.floor(lengths.length / 2)] ?? 0,
    longShare: lengths.filter((n) => n > aims.longest).length / Math.max(1, lengths.length),
    commentShare: comments / Math.max(1, lines),
  };
}

/** Half of the files fit on one screen; nearly all on a few; the code says the rest. */
export const lengths: Rule = (tree) => {
  const { median, longShare, commentShare } = measure(tree);
  const whole = (what: string, mend: string): Problem => ({ file: "package.json", line: 1, what, mend });
  return [
    ...(median > aims.median
      ? [whole(`the median file has ${median} lines`, `aim ${aims.median}: split by verb`)]
      : []),
    ...(longShare > aims.longShare ? longest(tree, longShare) : []),
    ...(commentShare > aims.commentShare
      ? [
          whole(
            `${percent(commentShare)} of the lines are comments`,
            `aim ${percent(aims.commentShare)}: say why, briefly`,
          ),
        ]
      : []),
  ];
};

/** A comment says why, in at most three lines. */
export const shortComments: Rule = (tree) =>
  productFiles(tree)
    .filter((file) => !explains.test(file))
    .flatMap((file) =>
      commentBlocks(tree, file)
        .filter(({ lines }) => lines > aims.commentLines)
        .map(({ line, lines }) => ({
          file,
          line,
          what: `a comment of ${lines} lines`,
          mend: `say why in ${aims.commentLines}, or write a decision in apps/docs`,
        })),
    );

export const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function longest(tree: Tree, share: number): Problem[] {
  return productFiles(tree)
    .filter((file) => linesOf(tree, file) > aims.longest)
    .map((file) => ({
      file,
      line: aims.longest,
      what: `${linesOf(tree, file)} lines; ${percent(share)} of the files exceed ${aims.longest}`,
      mend: `split it: at most ${percent(aims.longShare)} may`,
    }));
}

const productFiles = (tree: Tree) =>
  codeFiles(tree).filter((file) => /^(packages|apps)\//.test(file) && !isTest(file) && !beside.test(file));
const linesOf = (tree: Tree, file: string) => (tree.get(file) ?? "").trimEnd().split("\n").length;
const sum = (numbers: number[]) => numbers.reduce((total, n) => total + n, 0);

/** The lines that only open or close a block say nothing, and so do not count. */
const isDelimiter = (line = "") => /^\s*(\/\*\*?|\*\/)\s*$/.test(line);

/** Comments on lines of their own; consecutive `//` lines are one block. A trailing remark does not count. */
function commentBlocks(tree: Tree, file: string): { line: number; lines: number }[] {
  const source = parse(tree, file);
  const rows = new Set<number>();
  const lines = source.text.split("\n");
  const collect = (position: number) => {
    for (const range of ts.getLeadingCommentRanges(source.text, position) ?? []) {
      const from = source.getLineAndCharacterOfPosition(range.pos).line;
      const to = source.getLineAndCharacterOfPosition(range.end).line;
      for (let row = from; row <= to; row += 1) if (!isDelimiter(lines[row])) rows.add(row);
    }
  };
  const visit = (node: ts.Node) => {
    collect(node.getFullStart());
    for (const child of node.getChildren(source)) visit(child);
  };
  visit(source);
  return [...rows]
    .sort((a, b) => a - b)
    .reduce<{ line: number; lines: number }[]>((blocks, row) => {
      const last = blocks.at(-1);
      if (last && last.line + last.lines === row + 1) last.lines += 1;
      else blocks.push({ line: row + 1, lines: 1 });
      return blocks;
    }, []);
}
