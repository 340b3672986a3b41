import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  acceptances,
  acceptanceSeals,
  agreements,
  members,
  providerSettings,
  staff,
  staffAssignments,
  tenants,
} from "@candor/db/schema";
import type { Press, Timestamp } from "@candor/documents";
import type { Storage } from "@candor/storage";
import { and, eq, isNull } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { queueEmail } from "../emails/queue-email.ts";
import { withScratch } from "../scratch.ts";
import type { SealAcceptance } from "./inputs.ts";

type Which = SealAcceptance;
export type Seal = {
  storage: Storage;
  press: Press;
  /** Asks the time-stamp authority, where the operator has one. */
  stamp?: ((bytes: Uint8Array) => Promise<Timestamp>) | undefined;
  isLastTry?: boolean;
};

/** Makes the PDF that proves an acceptance, keeps it, and then writes that it is there. Done again, it changes nothing. */
export async function sealAcceptance(actor: Actor, which: Which, { storage, press, stamp, isLastTry }: Seal) {
  const facts = await load(actor, which);
  if (!facts) return null;
  return withScratch(async (folder) => {
    const out = join(folder, "acceptance.pdf");
    await press.acceptance({ ...facts, out });
    const kept = await storage.put(createReadStream(out), { maxBytes: 20 * 1024 * 1024 });
    const token = stamp ? await stampOf(stamp, await readFile(out), isLastTry ?? false) : null;
    return write(actor, which, { ...kept, token });
  });
}

/** An authority that does not answer delays the seal for a while, but does not keep the parties from their copy. */
async function stampOf(stamp: NonNullable<Seal["stamp"]>, bytes: Uint8Array, isLastTry: boolean) {
  try {
    return Buffer.from((await stamp(bytes)).token);
  } catch (error) {
    if (isLastTry) return null;
    throw error;
  }
}

const isOne = ({ tenantId, acceptanceId }: Which) =>
  and(eq(acceptances.tenantId, tenantId), eq(acceptances.id, acceptanceId));

/** Null when it is sealed already. */
const load = (actor: Actor, which: Which) =>
  actingAs(actor, "acceptance:seal", async (tx) => {
    await tx.audit({ acceptance: which.acceptanceId }, { step: "claimed" }, which.tenantId);
    if (await isSealed(tx, which)) return null;
    const [found] = await tx.db
      .select({ acceptance: acceptances, agreement: agreements, tenant: tenants.name, provider: providerSettings.name })
      .from(acceptances)
      .innerJoin(agreements, eq(agreements.id, acceptances.agreementId))
      .innerJoin(tenants, eq(tenants.id, acceptances.tenantId))
      .leftJoin(providerSettings, eq(providerSettings.singleton, true))
      .where(isOne(which));
    if (!found) return null;
    const { acceptance, agreement, tenant, provider } = found;
    const { locale } = acceptance;
    return {
      locale,
      provider: provider ?? "",
      tenant,
      agreement: {
        title: agreement.title[locale] ?? agreement.title.en,
        number: agreement.number,
        body: agreement.body[locale] ?? agreement.body.en,
        sha256: acceptance.agreementSha256,
      },
      name: acceptance.name,
      title: acceptance.title,
      authority: authority[locale],
      at: acceptance.at,
      timeZone: "UTC",
      address: acceptance.address,
      userAgent: acceptance.userAgent,
      disclosureId: acceptance.id,
    };
  });

/** As the form asks for it. */
const authority = {
  en: "I have the authority to accept this agreement for my organisation.",
  fr: "J’ai le pouvoir d’accepter cet accord au nom de mon organisation.",
};

const isSealed = async (tx: Tx, { tenantId, acceptanceId }: Which) =>
  (await tx.db.$count(
    acceptanceSeals,
    and(eq(acceptanceSeals.tenantId, tenantId), eq(acceptanceSeals.acceptanceId, acceptanceId)),
  )) > 0;

type Kept = { hash: string; size: number; token: Buffer | null };

const write = (actor: Actor, which: Which, { hash, size, token }: Kept) =>
  actingAs(actor, "acceptance:seal", async (tx) => {
    const [sealed] = await tx.db
      .insert(acceptanceSeals)
      .values({ ...which, sha256: hash, size, timestampToken: token })
      .onConflictDoNothing()
      .returning({ sha256: acceptanceSeals.sha256 });
    await tx.audit(
      { acceptance: which.acceptanceId },
      { step: "sealed", sha256: hash, stamped: token !== null },
      which.tenantId,
    );
    if (sealed) await tellBoth(tx, which, { sha256: hash, timestamp: token?.toString("base64") });
    return sealed ?? null;
  });

/** The member who accepted, and the staff who look after the tenant. */
async function tellBoth(tx: Tx, which: Which, sealed: { sha256: string; timestamp?: string | undefined }) {
  const [accepted] = await tx.db
    .select({ memberId: members.id, email: members.email, locale: members.locale, tenant: tenants.name })
    .from(acceptances)
    .innerJoin(tenants, eq(tenants.id, acceptances.tenantId))
    .innerJoin(members, and(eq(members.tenantId, acceptances.tenantId), eq(members.id, acceptances.memberId)))
    .where(isOne(which));
  const managers = await tx.db
    .select({ email: staff.email, locale: staff.locale })
    .from(staffAssignments)
    .innerJoin(staff, eq(staff.id, staffAssignments.staffId))
    .where(and(eq(staffAssignments.tenantId, which.tenantId), isNull(staff.deactivatedAt)));
  const mail = { template: "acceptance", tenantId: which.tenantId } as const;
  const params = { organisation: accepted?.tenant ?? "", ...sealed };
  if (accepted)
    await queueEmail(tx, {
      ...mail,
      recipient: accepted.email,
      locale: accepted.locale,
      memberId: accepted.memberId,
      params: { ...params, app: "portal" },
    });
  for (const { email, locale } of managers)
    await queueEmail(tx, { ...mail, recipient: email, locale, params: { ...params, app: "admin" } });
}
