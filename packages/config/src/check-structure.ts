import { resolve } from "node:path";
import { measure, percent } from "./structure/lengths.ts";
import { rules } from "./structure/rules.ts";
import { readTree } from "./structure/tree.ts";

const tree = readTree(resolve(import.meta.dirname, "../../.."));
const problems = Object.values(rules).flatMap((rule) => rule(tree));

for (const { file, line, what, mend } of problems) console.log(`${file}:${line} ${what} — ${mend}`);

const { files, median, longShare, commentShare } = measure(tree);
console.log(
  `structure: ${tree.size} files, ${Object.keys(rules).length} rules, ${problems.length} problems; ` +
    `${files} product files, median ${median} lines, ${percent(longShare)} long, ${percent(commentShare)} comments`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
