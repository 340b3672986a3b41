import { readFile, writeFile } from "node:fs/promises";
import { type Cover, coverPage } from "./cover.ts";
import { inspect } from "./inspect.ts";
import type { Mark } from "./mark.ts";
import { markPdf } from "./mark-pdf.ts";
import { pageImage } from "./page-images.ts";
import { warmUp } from "./render.ts";
import type { Reply } from "./press-hand.ts";
import { type AcceptancePaper, writeAcceptance } from "./write-acceptance.ts";
import { FileRefused } from "./refusals.ts";

// The child process of the press. It is given paths and one task at a time, and answers over its channel alone.

const tasks = {
  inspect,
  mark: async ({ path, out, mark }: { path: string; out: string; mark: Mark }) =>
    writeFile(out, await markPdf(await readFile(path), mark)),
  cover: async ({ out, ...cover }: Cover & { out: string }) => writeFile(out, await coverPage(cover)),
  acceptance: async ({ out, ...acceptance }: AcceptancePaper & { out: string }) =>
    writeFile(out, await writeAcceptance(acceptance)),
  page: pageImage,
};
type Asked = { id: number; task: keyof typeof tasks; input: never };

process.on("message", ({ id, task, input }: Asked) => {
  tasks[task](input).then(
    (value: unknown) => answer({ id, ok: true, value }),
    (error: unknown) => answer({ id, ok: false, ...toldOf(error) }),
  );
});
// Its time is counted from here on: what it takes to start is not the file's.
void warmUp().finally(() => void process.send?.({ ready: true }));
process.once("disconnect", () => process.exit());

const answer = (reply: Reply) => void process.send?.(reply);

const toldOf = (error: unknown) =>
  error instanceof FileRefused
    ? { refused: { code: error.code, where: error.where } }
    : { error: (error as Error).message ?? "failed" };
