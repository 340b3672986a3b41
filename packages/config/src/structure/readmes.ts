import { type Problem, type Rule, workspaceOf } from "./tree.ts";

const longest = 15;

/** Every package says in a few lines what it is. */
export const readmes: Rule = (tree) =>
  [...tree.keys()]
    .filter((file) => file === `${workspaceOf(file)}/package.json`)
    .flatMap((file): Problem[] => {
      const readme = `${workspaceOf(file)}/README.md`;
      const text = tree.get(readme);
      if (text === undefined) {
        return [
          {
            file,
            line: 1,
            what: "has no README.md beside it",
            mend: "say what it is, what it exports, who may import it",
          },
        ];
      }
      const lines = text.trimEnd().split("\n").length;
      if (lines <= longest) return [];
      return [
        {
          file: readme,
          line: longest + 1,
          what: `${lines} lines`,
          mend: `keep it within ${longest}; longer texts go to apps/docs`,
        },
      ];
    });
