import { staff, staffAssignments, tenants } from "@candor/db/schema";
import { and, asc, eq, inArray, ne, sql } from "drizzle-orm";
import { z } from "zod";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { fromCursor, toPage } from "../pages.ts";
import type { ListStaff } from "./inputs.ts";

const isGone = sql<boolean>`${staff.deactivatedAt} is not null`;

/** Active people by name, then those who left, each with the tenants they look after (as far as the reader sees them). */
export function listStaff(actor: Actor, { after, limit }: ListStaff) {
  return actingAs(actor, "staff:read", async (tx) => {
    const key = fromCursor(after, z.tuple([z.boolean(), z.string(), z.uuid()]));
    const found = await tx.db
      .select({
        id: staff.id,
        name: staff.name,
        email: staff.email,
        role: staff.role,
        invitedAt: staff.createdAt,
        lastSignInAt: staff.lastSignInAt,
        deactivatedAt: staff.deactivatedAt,
      })
      .from(staff)
      .where(
        and(
          ne(staff.role, "operator"),
          key
            ? sql`(${isGone}, ${staff.name}, ${staff.id}) > (${key[0]}::boolean, ${key[1]}, ${key[2]}::uuid)`
            : undefined,
        ),
      )
      .orderBy(asc(isGone), asc(staff.name), asc(staff.id))
      .limit(limit + 1);
    const { rows, next } = toPage(found, limit, (row) => [row.deactivatedAt !== null, row.name, row.id]);
    const assigned = await assignmentsOf(
      tx,
      rows.map(({ id }) => id),
    );
    return {
      rows: rows.map((row) => ({ ...row, tenants: assigned.filter(({ staffId }) => staffId === row.id) })),
      next,
    };
  });
}

async function assignmentsOf(tx: Tx, people: string[]) {
  if (people.length === 0) return [];
  return tx.db
    .select({ staffId: staffAssignments.staffId, id: tenants.id, slug: tenants.slug, name: tenants.name })
    .from(staffAssignments)
    .innerJoin(tenants, eq(tenants.id, staffAssignments.tenantId))
    .where(inArray(staffAssignments.staffId, people))
    .orderBy(asc(tenants.name));
}
