import { importErrors, imports } from "@candor/db/schema";
import { and, eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { type ImportError, isStorable, limits } from "./imports.ts";

/** Nothing of the file was written; its faults are, up to a bound, with their whole number. */
export function failImport(actor: Actor, importId: string, errors: ImportError[], total = errors.length) {
  return actingAs(actor, "import:run", async (tx) => {
    const [failed] = await tx.db
      .update(imports)
      .set({ state: "failed", rowsDone: 0, errorCount: total, finishedAt: new Date() })
      .where(and(eq(imports.id, importId), eq(imports.state, "running")))
      .returning({ id: imports.id });
    const rows = errors.slice(0, limits.errorsKept).map((error, n) => ({ importId, n: n + 1, ...printable(error) }));
    if (failed && rows.length > 0) await tx.db.insert(importErrors).values(rows);
    await tx.audit({ import: importId }, { step: "failed", errors: total });
    return { state: "failed" as const, errors: total };
  });
}

/** The words of a file come back in its errors; what cannot be stored is shown as a dot. */
function printable({ where, code, value, message, hint }: ImportError): ImportError {
  const clean = (text: string, most: number) => {
    // oxlint-disable-next-line no-control-regex
    const shown = isStorable(text) ? text : text.toWellFormed().replace(/[\u0000-\u001f\u007f]/g, "·");
    return Array.from(shown).slice(0, most).join("");
  };
  return {
    where: clean(where, 500),
    code,
    value: value === undefined ? undefined : clean(value, 200),
    message: clean(message, 1000),
    hint: clean(hint, 1000),
  };
}
