/** The entries that speak of a tenant's documents and agreements: asked for in the same words on both sides. */
export const evidenceOf = (tenantId: string) => ({
  tenantId,
  kinds: ["document_read", "document_downloaded", "agreement_accepted"] as (
    "document_read" | "document_downloaded" | "agreement_accepted"
  )[],
});
