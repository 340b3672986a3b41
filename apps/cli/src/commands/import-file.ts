import { createReadStream, existsSync } from "node:fs";
import { basename } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Actor } from "@candor/domain";
import { getImport, listImportErrors, startImport } from "@candor/domain/imports";
import { StartImport } from "@candor/domain/imports/inputs";
import { createLocalStorage } from "@candor/storage";
import { asOperator } from "../as-operator.ts";
import { type Call, type Command, exitCodes, Failure, needed, oneOf } from "../command.ts";
import { readInput } from "../read-input.ts";

const kinds = { cyclonedx: "cyclonedx", assets: "assets_csv", subscriptions: "subscriptions_csv" } as const;
const patience = "20";

export const importFile: Command = {
  usage: "import cyclonedx|assets|subscriptions <file> [--target <asset>] [--again] [--wait <seconds>]",
  does: "hand a file to the worker and say what came of it; a BOM needs the asset that it describes",
  options: { target: { type: "string" }, again: { type: "boolean" }, wait: { type: "string" } },
  takes: 2,
  async run(call) {
    const { args, values, env, answer, remark } = call;
    const [named, file = ""] = args;
    const kind = kinds[oneOf(named, Object.keys(kinds) as (keyof typeof kinds)[], "The kind")];
    if (!existsSync(file)) throw new Failure(`There is no file ${file}.`, "Correct the path.");
    const target = kind === "cyclonedx" ? { target: values.target ?? "" } : {};
    const input = readInput(StartImport, { kind, filename: basename(file), again: values.again ?? false, ...target });
    const storage = createLocalStorage({ dir: needed(env, "STORAGE_DIR") });
    return asOperator(env, async (operator) => {
      const { id, isRepeated } = await startImport(operator, input, { bytes: createReadStream(file), storage });
      if (isRepeated) remark("This file was imported before, and nothing since: add --again to import it once more.");
      return tellOutcome(call, operator, id, answer);
    });
  },
};

async function tellOutcome(
  { values, remark }: Call,
  operator: Actor,
  importId: string,
  answer: (line: string) => void,
) {
  const deadline = Date.now() + Number(values.wait ?? patience) * 1000;
  for (;;) {
    const { state, changes, errorCount } = await getImport(operator, { importId });
    if (state === "done") return answer(`${importId} done ${counts(changes ?? {})}`);
    if (state === "failed") {
      await tellErrors(operator, importId, errorCount, remark);
      answer(`${importId} failed errors=${errorCount}`);
      return exitCodes.failed;
    }
    if (state === "queued" && Date.now() > deadline) {
      answer(`${importId} queued`);
      remark("No worker has taken it yet: start one with `npm start`. The file is kept and waits.");
      return exitCodes.waiting;
    }
    await wait(300);
  }
}

const counts = (changes: Record<string, number>) =>
  Object.entries(changes)
    .map(([what, n]) => `${what}=${n}`)
    .join(" ");

async function tellErrors(operator: Actor, importId: string, total: number, remark: (line: string) => void) {
  const { rows } = await listImportErrors(operator, { importId, limit: 100 });
  for (const { where, message, hint } of rows) remark(`${where}: ${message} ${hint}`);
  if (total > rows.length) remark(`… and ${total - rows.length} more. Nothing of the file was written.`);
  else remark("Nothing of the file was written.");
}
