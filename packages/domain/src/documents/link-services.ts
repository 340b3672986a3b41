import { documentServices, services as table } from "@candor/db/schema";
import { eq, inArray } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import { Invalid } from "../errors.ts";

/** The services that a document speaks of, and no others. */
export async function linkServices(tx: Tx, documentId: string, services: string[]) {
  const known = services.length
    ? await tx.db.select({ id: table.id }).from(table).where(inArray(table.id, services))
    : [];
  const unknown = services.findIndex((id) => !known.some((service) => service.id === id));
  if (unknown >= 0) {
    const issue = { path: `services.${unknown}`, message: "This service does not exist.", hint: "Choose another one." };
    throw new Invalid("Some services do not exist.", [issue]);
  }
  await tx.db.delete(documentServices).where(eq(documentServices.documentId, documentId));
  const rows = [...new Set(services)].map((serviceId) => ({ documentId, serviceId }));
  if (rows.length > 0) await tx.db.insert(documentServices).values(rows);
}
