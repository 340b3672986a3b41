import { Readable } from "node:stream";
import { acceptances, agreements } from "@candor/db/schema";
import { sniff } from "@candor/documents/sniff";
import type { Scanner, Storage } from "@candor/storage";
import { and, eq, isNull, or } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { Forbidden, Invalid, NotFound, Unavailable } from "../errors.ts";
import { mayDo } from "../permissions.ts";
import { loadTenant } from "../tenants/load-tenant.ts";
import { type RecordAcceptance, signedMaxBytes } from "./inputs.ts";

type Signed = { bytes: Buffer; storage: Storage; scanner: Scanner };

/** Files an agreement that was signed elsewhere. It opens what is granted at once; the copy is kept and never changed. */
export async function recordAcceptance(actor: Actor, input: RecordAcceptance, { bytes, storage, scanner }: Signed) {
  await refuseStrangers(actor, input);
  await refuseUnfit(bytes, scanner);
  const { hash } = await storage.put(Readable.from([bytes]), { maxBytes: signedMaxBytes });
  return actingAs(actor, "agreement:record", async (tx) => {
    const { tenant, agreement } = await load(tx, input);
    const { name, title, signedOn } = input;
    const [recorded] = await tx.db
      .insert(acceptances)
      .values({
        tenantId: tenant.id,
        agreementId: agreement.id,
        agreementSha256: agreement.sha256,
        kind: "elsewhere",
        ...{ name, title, signedOn, hasAuthority: true, locale: tenant.locale },
        signedSha256: hash,
        recordedBy: tx.who.personId,
      })
      .returning({ id: acceptances.id, at: acceptances.at });
    if (!recorded) throw new Error("the acceptance was not inserted");
    const { number, sha256 } = agreement;
    const subject = { acceptance: recorded.id, agreement: number, sha256, name, title, signedOn, signedSha256: hash };
    await tx.disclose({ kind: "agreement_accepted", tenantId: tenant.id, subject });
    await tx.audit({ agreement: agreement.id, acceptance: recorded.id }, { sha256, signedSha256: hash }, tenant.id);
    return recorded;
  });
}

/** Asked before a byte is kept. */
const refuseStrangers = (actor: Actor, input: RecordAcceptance) =>
  actingAs(actor, "agreement:read", async (tx) => {
    if (!mayDo("agreement:record", tx.who.role ?? "")) throw new Forbidden();
    await load(tx, input);
  });

/** The words that it is about: everybody's, or those agreed with this tenant. */
async function load(tx: Tx, { tenantId, agreementId }: RecordAcceptance) {
  const tenant = await loadTenant(tx, tenantId);
  const [agreement] = await tx.db
    .select({ id: agreements.id, number: agreements.number, sha256: agreements.sha256 })
    .from(agreements)
    .where(
      and(eq(agreements.id, agreementId), or(isNull(agreements.forTenantId), eq(agreements.forTenantId, tenant.id))),
    );
  if (!agreement) throw new NotFound();
  return { tenant, agreement };
}

async function refuseUnfit(bytes: Buffer, scanner: Scanner) {
  if (bytes.length > signedMaxBytes) throw unfit("The file is larger than 20 MB.", "Scan it with less detail.");
  if (!isPdf(bytes)) throw unfit("This file is not a PDF.", "Give the signed copy as a PDF.");
  const verdict = await scanner.scan(Readable.from([bytes])).catch(() => {
    throw new Unavailable("The scanner does not answer, so no file is taken. Try again in a moment.");
  });
  if (verdict.state === "infected") throw unfit("The scanner found harmful code in this file.", "Ask for it again.");
}

function isPdf(bytes: Buffer) {
  try {
    return sniff(bytes) === "pdf";
  } catch {
    return false;
  }
}

const unfit = (message: string, hint: string) => new Invalid(message, [{ path: "file", message, hint }]);
