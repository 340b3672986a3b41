import type { Localised } from "@candor/db/schema";
import type { Tx } from "../acting-as.ts";
import { Invalid } from "../errors.ts";
import type { LoadedDraft } from "./load-draft.ts";
import { publishGate } from "./publish-gate.ts";
import { loadRevision } from "./load-revision.ts";
import { readLanguages } from "./read-languages.ts";

/** The gate, once more, on what the database holds: the form may have been out of date or left out. */
export async function refuseIncomplete(
  tx: Tx,
  draft: LoadedDraft,
  { note, closing }: { note: Localised; closing: boolean },
) {
  const last = draft.revision > 0 ? await loadRevision(tx, draft.id, draft.revision) : null;
  const { languages } = await readLanguages(tx);
  const problems = publishGate(draft.content, {
    now: new Date(),
    languages,
    last: last?.content ?? null,
    note,
    closing,
  });
  const blocking = problems.filter((problem) => problem.blocking);
  if (blocking.length === 0) return;
  throw new Invalid(
    `${draft.trackingId} is not ready: ${blocking.length} to mend.`,
    blocking.map(({ path, code, detail }) => ({ path, message: code, hint: detail })),
  );
}
