import {
  certifications,
  certificationScopes,
  certificationSurveillances,
  frameworks,
  regions,
  services,
} from "@candor/db/schema";
import { asc, desc, eq, inArray, type SQL } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import { stateOf } from "./certifications.ts";

/** Certificates that the reader may know of, those that last longest first, each with its places and visits. */
export async function readCertifications(tx: Tx, where: SQL | undefined, limit: number, now = new Date()) {
  const rows = await tx.db
    .select({
      id: certifications.id,
      framework: { id: frameworks.id, slug: frameworks.slug, name: frameworks.name, edition: frameworks.edition },
      audience: certifications.audience,
      number: certifications.number,
      auditor: certifications.auditor,
      validFrom: certifications.validFrom,
      validTo: certifications.validTo,
      timeZone: certifications.timeZone,
      note: certifications.note,
      predecessorId: certifications.predecessorId,
      releasedAt: certifications.releasedAt,
      suspendedAt: certifications.suspendedAt,
      suspension: certifications.suspension,
      withdrawnAt: certifications.withdrawnAt,
      withdrawal: certifications.withdrawal,
    })
    .from(certifications)
    .innerJoin(frameworks, eq(frameworks.id, certifications.frameworkId))
    .where(where)
    .orderBy(desc(certifications.validTo), desc(certifications.id))
    .limit(limit);
  const ids = rows.map(({ id }) => id);
  const [scopes, visits] = [await readScopes(tx, ids), await readVisits(tx, ids)];
  return rows.map((row) => ({
    ...row,
    standing: stateOf(row, now),
    scopes: (scopes.get(row.id) ?? []).map(({ certificationId: _, ...scope }) => scope),
    visits: (visits.get(row.id) ?? []).map(({ certificationId: _, ...visit }) => visit),
  }));
}

async function readScopes({ db }: Tx, ids: string[]) {
  const rows = await db
    .select({
      certificationId: certificationScopes.certificationId,
      serviceId: services.id,
      service: services.name,
      region: regions.code,
      regionName: regions.name,
    })
    .from(certificationScopes)
    .innerJoin(services, eq(services.id, certificationScopes.serviceId))
    .innerJoin(regions, eq(regions.code, certificationScopes.region))
    .where(inArray(certificationScopes.certificationId, ids))
    .orderBy(asc(services.name), asc(regions.name));
  return Map.groupBy(rows, ({ certificationId }) => certificationId);
}

async function readVisits({ db }: Tx, ids: string[]) {
  const rows = await db
    .select()
    .from(certificationSurveillances)
    .where(inArray(certificationSurveillances.certificationId, ids))
    .orderBy(asc(certificationSurveillances.plannedOn));
  return Map.groupBy(rows, ({ certificationId }) => certificationId);
}
