import { narrowTlps } from "@candor/db/schema";
import type { Disclosure, Tx } from "../acting-as.ts";
import { type Seal, sealOf } from "./seal-of.ts";
import type { Move } from "./write-exposures.ts";

const perInsert = 2_000;

/** Enters into the ledger which revisions a tenant can read from now on, and where it is shown to stand. */
export async function discloseExposures(tx: Tx, moves: Move[], changed: Move[], news: Set<Move>) {
  const entries = [...(await visibleNow(tx, moves)), ...changed.map((move) => statusTold(move, news.has(move)))];
  for (let from = 0; from < entries.length; from += perInsert) await tx.disclose(entries.slice(from, from + perInsert));
}

/** Every revision that a tenant could not read before, with the seal of its text. */
async function visibleNow(tx: Tx, moves: Move[]): Promise<Disclosure[]> {
  const seals = new Map<string, Seal>();
  const entries: Disclosure[] = [];
  for (const { row, before, subject } of moves) {
    for (let revision = (before?.revision ?? 0) + 1; revision <= row.revision; revision += 1) {
      const key = `${row.advisoryId} ${revision}`;
      const { sha256, tlp } = seals.get(key) ?? (await sealOf(tx, row.advisoryId, revision));
      seals.set(key, { sha256, tlp });
      if (revision < row.firstRevision && narrowTlps.includes(tlp)) continue;
      const advisory = { id: row.advisoryId, trackingId: subject.trackingId, revision };
      entries.push({ kind: "revision_visible", tenantId: row.tenantId, advisory, subject: { sha256 } });
    }
  }
  return entries;
}

/** `news`: people are written to about it. */
function statusTold({ row, before, subject, seal }: Move, news: boolean): Disclosure {
  return {
    kind: "exposure_status",
    tenantId: row.tenantId,
    advisory: { id: row.advisoryId, trackingId: subject.trackingId, revision: row.revision },
    subject: {
      status: row.status,
      before: before?.status ?? null,
      news,
      confidence: row.confidence,
      reason: row.reason,
      statement: row.statementN,
      assets: row.assetCount,
      covered: row.coveredCount,
      affected: row.affectedCount,
      remediated: row.remediatedCount,
      undecided: row.undecidedCount,
      lastPlannedFor: row.lastPlannedFor?.toISOString() ?? null,
      inventoryRevision: row.inventoryRevision,
      trace: seal.sha256,
    },
  };
}
