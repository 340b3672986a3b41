import type { Canaries } from "./canaries.ts";
import type { Samples } from "./routes.ts";

/** The table whose record an address names by id. */
const tables: Record<string, string> = {
  acceptanceId: "acceptances",
  agreementId: "agreements",
  assetId: "assets",
  certificationId: "certifications",
  controlId: "controls",
  documentId: "documents",
  entryId: "library_entries",
  importId: "imports",
  productId: "products",
  requestId: "access_requests",
  uploadId: "uploads",
};

/** What stands for the names in addresses: the record of this tenant, or one that nobody has. */
export function canarySamples({ filled }: Canaries, tenant: { id: string; slug: string } | null): Samples {
  const own = (table: string, column: string) =>
    tenant ? String(filled.get(table)?.get(tenant.id)?.[column]) : "0198c0de-0000-7000-8000-00000000dead";
  return {
    missing: tenant ? "no-such-page" : "nowhere-at-all",
    slug: tenant?.slug ?? "no-such-tenant",
    trackingId: tenant ? own("advisories", "tracking_id") : "none0000000000000000 advisories.tracking_id",
    frameworkSlug: own("frameworks", "slug"),
    number: "1",
    page: "1",
    ...Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, own(table, "id")])),
  };
}
