import { type Actor, actingAs } from "../acting-as.ts";
import { Forbidden } from "../errors.ts";
import { mayDo } from "../permissions.ts";
import { compareControls } from "./controls.ts";
import type { ImportControls } from "./inputs.ts";
import { loadControls } from "./load-controls.ts";
import { readControls } from "./read-controls.ts";

const shown = 50;

/** What the import would do, in a transaction that cannot write. */
export function previewControls(actor: Actor, { frameworkId, files }: ImportControls) {
  return actingAs(actor, "control:read", async (tx) => {
    if (!mayDo("control:import", tx.who.role ?? "")) throw new Forbidden();
    const known = await loadControls(tx, frameworkId);
    const { controls, notices } = readControls(files);
    const { added, changed, withdrawn, unchanged } = compareControls(controls, known);
    const told = (list: typeof added) => ({ count: list.length, first: list.slice(0, shown) });
    return {
      added: told(added),
      changed: told(changed),
      withdrawn: told(withdrawn),
      unchanged,
      notices: notices.map(({ path, message }) => ({ path, message })),
    };
  });
}
