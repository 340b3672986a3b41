import { setTimeout as pause } from "node:timers/promises";
import type { Actor } from "@candor/domain";
import { type Changes, getImport, listImportErrors } from "@candor/domain/imports";
import { exitCodes } from "./failure.ts";

type Following = { file: string; remark: (line: string) => void; signal: AbortSignal };

const look = 400;
const patience = 10_000;

/** Tells how an import goes until it has ended; the exit code says how. */
export async function followImport(operator: Actor, importId: string, { file, remark, signal }: Following) {
  const since = Date.now();
  let told = "";
  const tell = (line: string) => {
    if (line !== told) remark((told = line));
  };
  for (;;) {
    const { state, rowsDone, rowsTotal, changes, errorCount } = await getImport(operator, { importId });
    if (state === "done") return remark(`done: ${changes ? counts(changes) : "nothing to change"}`);
    if (state === "failed") return tellErrors(operator, importId, errorCount, { file, remark });
    if (state === "running") tell(rowsTotal ? `${rowsDone} of ${rowsTotal} rows` : "reading");
    else if (Date.now() - since > patience) tell("No worker has taken it yet: start one, or leave; the file is kept.");
    await pause(look, undefined, { signal });
  }
}

const counts = ({ added, changed, removed, unchanged }: Changes) =>
  `${added} added, ${changed} changed, ${removed} removed, ${unchanged} unchanged`;

/** As compilers do, file:line:column, so that editors jump there. */
async function tellErrors(
  operator: Actor,
  importId: string,
  total: number,
  { file, remark }: Omit<Following, "signal">,
) {
  let [after, shown]: [string | undefined, number] = [undefined, 0];
  do {
    const page: Awaited<ReturnType<typeof listImportErrors>> = await listImportErrors(operator, {
      importId,
      after,
      limit: 100,
    });
    for (const { where, message, hint } of page.rows) {
      remark(`${where === "file" ? file : `${file}:${where}`}: ${message} ${hint}`);
    }
    after = page.next ?? undefined;
    shown += page.rows.length;
  } while (after);
  const more = total > shown ? ` The first ${shown} are shown.` : "";
  remark(`refused: ${total} ${total === 1 ? "error" : "errors"}, nothing of the file was written.${more}`);
  return exitCodes.failed;
}
