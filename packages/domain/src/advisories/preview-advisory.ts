import { tenants } from "@candor/db/schema";
import { renderMarkdown } from "@candor/standards/markdown";
import { eq } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import { forecastExposures } from "../exposures/index.ts";
import type { AdvisoryContent, PreviewAdvisory } from "./inputs.ts";
import { readDraft } from "./read-draft.ts";

/** The saved draft as one tenant, or a visitor, would read it if it were published now. */
export function previewAdvisory(actor: Actor, { advisoryId, tenantId }: PreviewAdvisory) {
  return actingAs(actor, "forecast:read", async (tx) => {
    const { content, trackingId } = await readDraft(tx, advisoryId);
    const { en, fr } = content.body;
    return {
      trackingId,
      content,
      bodyHtml: { en: renderMarkdown(en), fr: fr === undefined ? undefined : renderMarkdown(fr) },
      ...(tenantId
        ? await asTenant(tx, content, advisoryId, tenantId)
        : { tenant: null, isHeard: content.tlp === "clear", standing: null }),
    };
  });
}

async function asTenant(tx: Tx, content: AdvisoryContent, advisoryId: string, tenantId: string) {
  const [tenant] = await tx.db.select({ name: tenants.name }).from(tenants).where(eq(tenants.id, tenantId));
  const [forecast] = await forecastExposures(tx, content, advisoryId, [tenantId]);
  if (!tenant || !forecast) throw new NotFound();
  const { isHeard, standing, inventoryAt } = forecast;
  return { tenant: tenant.name, isHeard, standing: { ...standing, inventoryAt } };
}
