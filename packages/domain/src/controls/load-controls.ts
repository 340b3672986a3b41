import { controls, frameworks } from "@candor/db/schema";
import { asc, eq } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import { NotFound } from "../errors.ts";

/** What a framework has now, as a file would give it. Throws NotFound for no framework. */
export async function loadControls({ db }: Tx, frameworkId: string) {
  const [framework] = await db.select({ id: frameworks.id }).from(frameworks).where(eq(frameworks.id, frameworkId));
  if (!framework) throw new NotFound();
  return db
    .select({
      code: controls.code,
      label: controls.label,
      title: controls.title,
      text: controls.text,
      parentCode: controls.parentCode,
      section: controls.section,
      position: controls.position,
      withdrawn: controls.withdrawn,
    })
    .from(controls)
    .where(eq(controls.frameworkId, frameworkId))
    .orderBy(asc(controls.position), asc(controls.id));
}
