import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { format, resolveConfig } from "prettier";
import { editLists } from "./noun/edits.ts";
import { newFiles } from "./noun/new-files.ts";
import { refusal, wordsOf } from "./noun/words.ts";
import { readTree } from "./structure/tree.ts";

const root = resolve(import.meta.dirname, "../../..");
const plural = process.argv.slice(2).filter((word) => word !== "noun")[0];

const refused = refusal(plural) ?? taken(plural);
if (refused || !plural) {
  console.error(refused);
  process.exitCode = 1;
} else {
  await generate(plural);
}

async function generate(noun: string) {
  const words = wordsOf(noun);
  const created = newFiles(words);
  const edited = editLists(readTree(root), words);
  for (const [path, text] of [...created, ...edited]) await write(path, text);
  execFileSync(process.execPath, ["src/collect-messages.ts"], { cwd: join(root, "packages/i18n") });

  console.log(
    ["Created", ...created.keys(), "", "Edited", ...edited.keys(), "packages/i18n/src/messages.gen.ts"].join("\n  "),
  );
  console.log(`
Next:
  1. packages/db/src/schema/${noun}.ts: the columns. Then  pnpm --filter @candor/db exec drizzle-kit generate --name add-${noun}
  2. packages/domain/src/permissions.ts and packages/db/src/grants.ts: who may read and add ${words.titles.toLowerCase()}; the lines are a proposal.
  3. packages/i18n/messages/fr/${noun}.json: the French for "${words.titles}".
  4. pnpm verify, then npm test: the gates and the access matrix find the table and the procedures by themselves.`);
}

function taken(noun = "") {
  const folders = [
    "packages/domain/src",
    "packages/db/src/schema",
    "packages/api/src/portal",
    "packages/api/src/admin",
  ];
  const found = folders
    .flatMap((folder) => [`${folder}/${noun}`, `${folder}/${noun}.ts`])
    .find((path) => existsSync(join(root, path)));
  return found && `"${noun}" exists already: ${found}`;
}

async function write(path: string, text: string) {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await format(text.trimStart(), { ...(await resolveConfig(file)), filepath: file }));
}
