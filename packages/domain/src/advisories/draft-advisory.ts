import { advisories, advisoryDrafts, providerSettings } from "@candor/db/schema";
import { eq, sql } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { Conflict } from "../errors.ts";
import { blankContent, toColumns } from "./advisories.ts";
import type { DraftAdvisory } from "./inputs.ts";

/** Opens a draft. Nobody outside the staff learns of it before its first revision. */
export function draftAdvisory(actor: Actor, input: DraftAdvisory) {
  return actingAs(actor, "advisory:draft", async (tx) => {
    const content = { ...blankContent(new Date()), ...input.content };
    const trackingId = await reserve(tx, input.trackingId);

    const author = tx.who.personId as string;
    const { severity, tlp } = content;
    const [advisory] = await tx.db
      .insert(advisories)
      .values({ trackingId, severity, tlp, createdBy: author })
      .returning({ id: advisories.id });
    if (!advisory) throw new Error("the advisory was not inserted");
    await tx.db
      .insert(advisoryDrafts)
      .values({ advisoryId: advisory.id, ...toColumns(content), statements: content.statements, updatedBy: author });

    await tx.audit({ advisory: advisory.id }, { trackingId });
    return { id: advisory.id, trackingId, version: 1 };
  });
}

/** The given id, or the next of the provider's own: PREFIX-YEAR-NNNN. The lock keeps two drafts from taking the same. */
async function reserve(tx: Tx, given: string | undefined) {
  await tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended('advisories.tracking_id', 0))`);
  const trackingId = given ?? (await nextTrackingId(tx));
  const [taken] = await tx.db
    .select({ id: advisories.id })
    .from(advisories)
    .where(eq(advisories.trackingId, trackingId));
  if (taken)
    throw new Conflict(`${trackingId} is taken. Choose another, or leave it out to get the next number.`, "taken");
  return trackingId;
}

async function nextTrackingId(tx: Tx) {
  const [provider] = await tx.db.select().from(providerSettings);
  const { trackingPrefix = "ADV", timeZone = "UTC" } = provider ?? {};
  const year = new Intl.DateTimeFormat("en", { year: "numeric", timeZone }).format(new Date());
  const series = `${trackingPrefix}-${year}-`;
  const [last] = await tx.db
    .select({ number: sql<number>`coalesce(max(substr(${advisories.trackingId}, ${series.length + 1}::int)::int), 0)` })
    .from(advisories)
    .where(
      sql`starts_with(${advisories.trackingId}, ${series}) and substr(${advisories.trackingId}, ${series.length + 1}::int) ~ '^[0-9]{1,9}$'`,
    );
  return series + String((last?.number ?? 0) + 1).padStart(4, "0");
}
