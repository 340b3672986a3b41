import { controls } from "@candor/db/schema";
import { and, eq, sql } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { compareControls, type GivenControl } from "./controls.ts";
import type { ImportControls } from "./inputs.ts";
import { loadControls } from "./load-controls.ts";
import { readControls } from "./read-controls.ts";

const rowsAtOnce = 1000;

/** Brings a framework to what the files say: all of it or nothing. Where a control stands is ours, and stays. */
export function importControls(actor: Actor, { frameworkId, files }: ImportControls) {
  return actingAs(actor, "control:import", async (tx) => {
    await tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`controls ${frameworkId}`}, 0))`);
    const known = await loadControls(tx, frameworkId);
    const { controls: given } = readControls(files);
    const { added, changed, withdrawn, unchanged } = compareControls(given, known);

    const touched = new Set([...added, ...changed, ...withdrawn].map(({ code }) => code));
    await write(
      tx,
      frameworkId,
      given.filter(({ code }) => touched.has(code)),
    );
    const kept = new Set(given.map(({ code }) => code));
    await withdraw(
      tx,
      frameworkId,
      withdrawn.map(({ code }) => code).filter((code) => !kept.has(code)),
    );

    const counts = { added: added.length, changed: changed.length, withdrawn: withdrawn.length, unchanged };
    await tx.audit({ framework: frameworkId }, { ...counts, files: files.map(({ name }) => name) });
    return counts;
  });
}

async function write({ db }: Tx, frameworkId: string, rows: GivenControl[]) {
  const set = {
    label: sql`excluded.label`,
    title: sql`excluded.title`,
    text: sql`excluded.text`,
    parentCode: sql`excluded.parent_code`,
    section: sql`excluded.section`,
    position: sql`excluded.position`,
    withdrawn: sql`excluded.withdrawn`,
    updatedAt: new Date(),
  };
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    const chunk = rows.slice(at, at + rowsAtOnce).map((row) => ({ frameworkId, ...row }));
    await db
      .insert(controls)
      .values(chunk)
      .onConflictDoUpdate({ target: [controls.frameworkId, controls.code], set });
  }
}

async function withdraw({ db }: Tx, frameworkId: string, codes: string[]) {
  if (codes.length === 0) return;
  const gone = sql`${controls.code} in (select jsonb_array_elements_text(${JSON.stringify(codes)}::jsonb))`;
  await db
    .update(controls)
    .set({ withdrawn: true, updatedAt: new Date() })
    .where(and(eq(controls.frameworkId, frameworkId), gone));
}
