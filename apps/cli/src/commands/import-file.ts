import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { startImport } from "@candor/domain/imports";
import { StartImport } from "@candor/domain/imports/inputs";
import { z } from "zod";
import { asOperator } from "../as-operator.ts";
import { command } from "../command.ts";
import { Failure } from "../failure.ts";
import { followImport } from "../follow-import.ts";
import { readInput } from "../read-input.ts";
import { storageOf } from "../storage-of.ts";

const usage = "import cyclonedx|assets|subscriptions <file> [--target <asset>] [--again] [--wait]";
const words = ["kind", "file"];
const kinds = { cyclonedx: "cyclonedx", assets: "assets_csv", subscriptions: "subscriptions_csv" } as const;

export const importFile = command({
  usage,
  does: "hand a file to the worker; prints the import's id",
  notes: [
    "--target names the asset that a CycloneDX BOM describes. --wait follows until the end: exit code 1 and every",
    "error with its line and column when the file was refused. The file imported last is not imported again without",
    "--again. Run it as the account that the worker runs as: a file in STORAGE_DIR is readable by its owner alone.",
  ],
  words,
  options: { target: "text", again: "switch", wait: "switch" },
  input: z.strictObject({
    kind: z.enum(["cyclonedx", "assets", "subscriptions"]),
    file: z.string().min(1, "Name a file."),
    target: z.string().optional(),
    again: z.boolean().default(false),
    wait: z.boolean().default(false),
  }),
  async run({ kind, file, target, again, wait }, { env, answer, remark, signal }) {
    const typed = { kind: kinds[kind], filename: file, again, ...(target === undefined ? {} : { target }) };
    const input = readInput(StartImport, typed, { usage, words });
    await refuseMissing(file);
    const storage = storageOf(env);
    return asOperator(env, async (operator) => {
      const { id, isRepeated } = await startImport(operator, input, { bytes: createReadStream(file), storage });
      answer(id);
      if (isRepeated) remark("This file was imported before, and no other since: --again imports it once more.");
      if (wait) return followImport(operator, id, { file, remark, signal });
    });
  },
});

async function refuseMissing(file: string) {
  const found = await stat(file).catch(() => null);
  if (!found) throw new Failure(`There is no file ${file}.`, "Correct the path.");
  if (found.isDirectory()) throw new Failure(`${file} is a folder.`, "Name a file in it.");
}
