import { controlMappings, controls, frameworks } from "@candor/db/schema";
import { type Mapping, readMappingsCsv } from "@candor/standards/controls";
import { eq, inArray, sql } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import type { Issue } from "../errors.ts";
import { placed, refused } from "./controls.ts";
import type { ImportMappings } from "./inputs.ts";

const rowsAtOnce = 1000;

/** Adds and changes mappings by the short names of frameworks and the ids of controls: all of the file or nothing. */
export function importMappings(actor: Actor, { file }: ImportMappings) {
  return actingAs(actor, "control:map", async (tx) => {
    const reading = readMappingsCsv(file.content);
    if (!reading.ok) throw refused(reading.errors.map(placed));
    const ids = await loadIds(tx, reading.mappings);
    const issues = reading.mappings.flatMap((mapping) => unknownIn(mapping, ids));
    if (issues.length > 0) throw refused(issues);

    const rows = reading.mappings.map((one) => ({
      sourceId: ids.get(keyOf(one.sourceFramework, one.sourceControl)) ?? "",
      targetId: ids.get(keyOf(one.targetFramework, one.targetControl)) ?? "",
      relation: one.relation,
      note: one.note ?? "",
    }));
    const set = { relation: sql`excluded.relation`, note: sql`excluded.note` };
    const target = [controlMappings.sourceId, controlMappings.targetId];
    for (let at = 0; at < rows.length; at += rowsAtOnce) {
      const chunk = rows.slice(at, at + rowsAtOnce);
      await tx.db.insert(controlMappings).values(chunk).onConflictDoUpdate({ target, set });
    }

    await tx.audit({ mappings: rows.length }, { file: file.name });
    return { mappings: rows.length };
  });
}

const keyOf = (framework: string, control: string) => JSON.stringify([framework, control]);

async function loadIds({ db }: Tx, mappings: Mapping[]) {
  const slugs = [...new Set(mappings.flatMap((one) => [one.sourceFramework, one.targetFramework]))];
  if (slugs.length === 0) return new Map<string, string>();
  const known = await db
    .select({ id: controls.id, code: controls.code, slug: frameworks.slug })
    .from(controls)
    .innerJoin(frameworks, eq(frameworks.id, controls.frameworkId))
    .where(inArray(frameworks.slug, slugs));
  return new Map(known.map(({ id, code, slug }) => [keyOf(slug, code), id]));
}

function unknownIn(mapping: Mapping, ids: Map<string, string>): Issue[] {
  return (["source", "target"] as const).flatMap((side) => {
    const [framework, control] = [mapping[`${side}Framework`], mapping[`${side}Control`]];
    if (ids.has(keyOf(framework, control))) return [];
    const message = `“${framework}” has no control “${control}”.`;
    const hint = "Write the framework's short name and the control's id, or import the framework first.";
    return [{ path: `${mapping.line}:${side}_control`, message, hint }];
  });
}
