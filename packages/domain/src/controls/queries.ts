import { controlMappings, controls, frameworks, staff } from "@candor/db/schema";
import { renderMarkdown } from "@candor/standards/markdown";
import { and, asc, eq, inArray, or, sql } from "drizzle-orm";
import { z } from "zod";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import { containing, fromCursor, toPage } from "../pages.ts";
import { reversed } from "./controls.ts";
import type { GetControl, ListControls } from "./inputs.ts";
import { listDocuments } from "./list-documents.ts";
import { listStatements } from "./list-statements.ts";

const shown = {
  id: controls.id,
  code: controls.code,
  label: controls.label,
  title: controls.title,
  section: controls.section,
  status: controls.status,
  verifiedOn: controls.verifiedOn,
  frameworkId: controls.frameworkId,
  framework: frameworks.name,
  edition: frameworks.edition,
};

/** In the order of their framework; those that it has withdrawn are left out. */
export function listControls(actor: Actor, { frameworkId, search, statuses, after, limit }: ListControls) {
  return actingAs(actor, "control:read", async ({ db }) => {
    const key = fromCursor(after, z.tuple([z.uuid(), z.int(), z.uuid()]));
    const words = search ? containing(search) : undefined;
    const found = await db
      .select({ ...shown, position: controls.position })
      .from(controls)
      .innerJoin(frameworks, eq(frameworks.id, controls.frameworkId))
      .where(
        and(
          eq(controls.withdrawn, false),
          frameworkId ? eq(controls.frameworkId, frameworkId) : undefined,
          statuses.length > 0 ? inArray(controls.status, statuses) : undefined,
          words
            ? sql`(${controls.label} ilike ${words} or ${controls.code} ilike ${words} or ${controls.title} ilike ${words})`
            : undefined,
          key
            ? sql`(${controls.frameworkId}, ${controls.position}, ${controls.id}) > (${key[0]}::uuid, ${key[1]}::int, ${key[2]}::uuid)`
            : undefined,
        ),
      )
      .orderBy(asc(controls.frameworkId), asc(controls.position), asc(controls.id))
      .limit(limit + 1);
    return toPage(found, limit, (row) => [row.frameworkId, row.position, row.id]);
  });
}

/** One control with what shows it and what it means elsewhere, as far as the reader may know of it. */
export function getControl(actor: Actor, { controlId }: GetControl) {
  return actingAs(actor, "control:read", async (tx) => {
    const [control] = await tx.db
      .select({
        ...shown,
        text: controls.text,
        parentCode: controls.parentCode,
        frameworkSlug: frameworks.slug,
        description: controls.description,
        withdrawn: controls.withdrawn,
      })
      .from(controls)
      .innerJoin(frameworks, eq(frameworks.id, controls.frameworkId))
      .where(eq(controls.id, controlId));
    if (!control) throw new NotFound();
    const { text, ...known } = control;
    return {
      ...known,
      text: renderMarkdown(text),
      mappings: await listMappings(tx, controlId),
      documents: (await listDocuments(tx, [controlId])).map(({ controlId: _, ...document }) => document),
      statements: (await listStatements(tx, [controlId])).map(({ controlId: _, ...statement }) => statement),
    };
  });
}

/** Who looked last: for colleagues, not for customers. */
export function getVerifier(actor: Actor, { controlId }: GetControl) {
  return actingAs(actor, "evidence:read", async ({ db }) => {
    const [found] = await db
      .select({ name: staff.name })
      .from(controls)
      .leftJoin(staff, eq(staff.id, controls.verifiedBy))
      .where(eq(controls.id, controlId));
    if (!found) throw new NotFound();
    return found;
  });
}

/** Whichever side a mapping was said from, it is read from this one. */
async function listMappings({ db }: Tx, controlId: string) {
  const isSource = sql<boolean>`${controlMappings.sourceId} = ${controlId}`;
  const other = sql`case when ${isSource} then ${controlMappings.targetId} else ${controlMappings.sourceId} end`;
  const found = await db
    .select({ ...shown, relation: controlMappings.relation, note: controlMappings.note, isSource })
    .from(controlMappings)
    .innerJoin(controls, eq(controls.id, other))
    .innerJoin(frameworks, eq(frameworks.id, controls.frameworkId))
    .where(or(eq(controlMappings.sourceId, controlId), eq(controlMappings.targetId, controlId)))
    .orderBy(asc(frameworks.name), asc(controls.position));
  return found.map(({ isSource: mine, relation, ...row }) => ({
    ...row,
    relation: mine ? relation : reversed(relation),
  }));
}
