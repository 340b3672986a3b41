import { exposures } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import type { AdvisoryContent } from "../advisories/inputs.ts";
import { type Assessment, assessTenants } from "./assess-tenants.ts";
import { isHeard } from "./is-heard.ts";
import type { Subject } from "./load-subjects.ts";
import { resolveCriteria } from "./resolve-criteria.ts";

export type Forecast = Assessment & {
  /** Whether the tenant would be told; a narrow TLP speaks only to those concerned. */
  isHeard: boolean;
  before: typeof exposures.$inferSelect | null;
};

/** Where each tenant would stand if this were published now. The same computation; nothing is written. */
export async function forecastExposures(
  tx: Tx,
  content: Pick<AdvisoryContent, "severity" | "tlp" | "statements">,
  advisoryId: string | null,
  tenantIds: string[] | null = null,
): Promise<Forecast[]> {
  const subject = await draftedSubject(tx, content, advisoryId);
  const told = advisoryId ? await tx.db.select().from(exposures).where(eq(exposures.advisoryId, advisoryId)) : [];
  const before = new Map(told.map((row) => [row.tenantId, row]));
  const forecasts: Forecast[] = [];
  await assessTenants(tx, [subject], tenantIds, async (batch) => {
    for (const one of batch) {
      const known = before.get(one.tenantId) ?? null;
      forecasts.push({ ...one, isHeard: isHeard(one, known !== null), before: known });
    }
  });
  return forecasts;
}

async function draftedSubject(
  tx: Tx,
  { severity, tlp, statements }: Pick<AdvisoryContent, "severity" | "tlp" | "statements">,
  advisoryId: string | null,
): Promise<Subject> {
  const criteria = statements.flatMap((statement, at) =>
    statement.criteria.map((criterion) => ({ ...criterion, id: null, n: at + 1 })),
  );
  const said = statements.map(({ status, confidence, basis, criteria: own }, at) => ({
    n: at + 1,
    status,
    confidence,
    basis,
    isGeneral: own.length === 0,
  }));
  return {
    advisoryId,
    trackingId: "",
    headline: null,
    revisionId: null,
    revision: 0,
    severity,
    tlp,
    nextUpdateDue: null,
    said,
    criteria,
    resolutions: await resolveCriteria(tx, criteria, null),
  };
}
