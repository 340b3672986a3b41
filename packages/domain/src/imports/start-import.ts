import { imports } from "@candor/db/schema";
import { type Storage, StorageError } from "@candor/storage";
import { and, desc, eq, isNull, ne, sql } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { Forbidden, Invalid } from "../errors.ts";
import { mayDo } from "../permissions.ts";
import { limits } from "./imports.ts";
import type { StartImport } from "./inputs.ts";

type Upload = { bytes: Uint8Array | AsyncIterable<Uint8Array>; storage: Storage };

/** Keeps the file and has the worker read it. The file that was imported last is not imported again unless asked for. */
export async function startImport(actor: Actor, input: StartImport, { bytes, storage }: Upload) {
  await refuseStrangers(actor);
  const { hash, size } = await keep(storage, bytes);
  return actingAs(actor, "import:start", async (tx) => {
    const target = input.kind === "cyclonedx" ? input.target : null;
    const last = await lastImport(tx, input.kind, target);
    if (last?.sha256 === hash && !input.again) {
      await tx.audit({ import: last.id }, { repeated: true, filename: input.filename });
      return { id: last.id, state: last.state, isRepeated: true };
    }

    const { kind, filename } = input;
    const row = { kind, filename, target, sha256: hash, size, importedBy: tx.who.personId ?? "" };
    const [started] = await tx.db.insert(imports).values(row).returning({ id: imports.id, state: imports.state });
    if (!started) throw new Error("the import was not recorded");

    await tx.audit({ import: started.id }, { kind, filename, target, sha256: hash });
    await tx.enqueue("import.run", { importId: started.id });
    return { ...started, isRepeated: false };
  });
}

/** Asked before the first byte is read, so that nobody without the right fills the store. */
function refuseStrangers(actor: Actor) {
  return actingAs(actor, "import:read", async ({ who }) => {
    if (!mayDo("import:start", who.role ?? "")) throw new Forbidden();
  });
}

async function keep(storage: Storage, bytes: Upload["bytes"]) {
  try {
    const stored = await storage.put(bytes, { maxBytes: limits.bytes });
    if (stored.size > 0) return stored;
  } catch (error) {
    if (!(error instanceof StorageError && error.code === "too_large")) throw error;
    throw new Invalid("The file is larger than 25 MB.", [
      { path: "file", message: "The file is larger than 25 MB.", hint: "Split it into several files." },
    ]);
  }
  throw new Invalid("The file is empty.", [
    { path: "file", message: "The file is empty.", hint: "Choose another file." },
  ]);
}

/** The newest import of this kind about this target that did not fail; two uploads at once wait for each other. */
async function lastImport(tx: Tx, kind: StartImport["kind"], target: string | null) {
  await tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`import ${kind} ${target ?? ""}`}, 0))`);
  const [last] = await tx.db
    .select({ id: imports.id, state: imports.state, sha256: imports.sha256 })
    .from(imports)
    .where(
      and(
        eq(imports.kind, kind),
        target === null ? isNull(imports.target) : eq(imports.target, target),
        ne(imports.state, "failed"),
      ),
    )
    .orderBy(desc(imports.createdAt), desc(imports.id))
    .limit(1);
  return last;
}
