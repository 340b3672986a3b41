import { certifications, regions, services, staff, subscriptions } from "@candor/db/schema";
import { and, asc, eq, inArray, isNull, or, sql } from "drizzle-orm";
import { z } from "zod";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import { day } from "../instants.ts";
import { fromCursor, toPage } from "../pages.ts";
import { ownTenant } from "../exposures/own-tenant.ts";
import type { GetCertification, ListCertifications } from "./inputs.ts";
import { listDocuments } from "./list-documents.ts";
import { readCertifications } from "./read-certifications.ts";

export function listCertifications(actor: Actor, { frameworkId, after, limit }: ListCertifications) {
  return actingAs(actor, "certification:read", async (tx) => {
    const key = fromCursor(after, z.tuple([day, z.uuid()]));
    const where = and(
      frameworkId ? eq(certifications.frameworkId, frameworkId) : undefined,
      key ? sql`(${certifications.validTo}, ${certifications.id}) < (${key[0]}::date, ${key[1]}::uuid)` : undefined,
    );
    const found = await readCertifications(tx, where, limit + 1);
    const owners = await readOwners(tx, found);
    const rows = found.map((row) => ({ ...row, owner: owners.get(row.id) ?? null }));
    return toPage(rows, limit, ({ validTo, id }) => [validTo, id]);
  });
}

/** One certificate with its papers, what it replaced and what replaced it, as far as the reader may know of them. */
export function getCertification(actor: Actor, { certificationId }: GetCertification) {
  return actingAs(actor, "certification:read", async (tx) => {
    const [found] = await readCertifications(tx, eq(certifications.id, certificationId), 1);
    if (!found) throw new NotFound();
    const owners = await readOwners(tx, [found]);
    const kin = await tx.db
      .select({
        id: certifications.id,
        number: certifications.number,
        validFrom: certifications.validFrom,
        validTo: certifications.validTo,
      })
      .from(certifications)
      .where(
        or(
          eq(certifications.predecessorId, found.id),
          found.predecessorId ? eq(certifications.id, found.predecessorId) : undefined,
        ),
      );
    return {
      ...found,
      owner: owners.get(found.id) ?? null,
      documents: await listDocuments(tx, found.id),
      predecessor: kin.find(({ id }) => id === found.predecessorId) ?? null,
      successors: kin.filter(({ id }) => id !== found.predecessorId),
    };
  });
}

const most = 500;

/** What the tenant uses and every certificate that it may know of: the reader's clock says which of them cover it. */
export function listCoverage(actor: Actor) {
  return actingAs(actor, "coverage:read", async (tx) => {
    const places = await tx.db
      .selectDistinct({
        serviceId: services.id,
        service: services.name,
        region: regions.code,
        regionName: regions.name,
      })
      .from(subscriptions)
      .innerJoin(services, eq(services.id, subscriptions.serviceId))
      .innerJoin(regions, eq(regions.code, subscriptions.region))
      .where(and(eq(subscriptions.tenantId, ownTenant(tx.who).tenantId), isNull(subscriptions.endedAt)))
      .orderBy(asc(services.name), asc(regions.name), asc(services.id), asc(regions.code));
    return { places, certificates: await readCertifications(tx, undefined, most) };
  });
}

/** Who among the staff looks after each; nobody else's business. */
async function readOwners({ db, who }: Tx, rows: { id: string }[]) {
  if (who.kind !== "staff") return new Map<string, never>();
  const owners = await db
    .select({ of: certifications.id, id: staff.id, name: staff.name })
    .from(certifications)
    .innerJoin(staff, eq(staff.id, certifications.ownerId))
    .where(
      inArray(
        certifications.id,
        rows.map(({ id }) => id),
      ),
    );
  return new Map(owners.map(({ of, ...owner }) => [of, owner]));
}
