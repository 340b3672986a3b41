import { objections, subProcessorNotices, subProcessors } from "@candor/db/schema";
import { eq, type SQL } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";

/** Notices with the number of objections that the reader may see: of their tenant, or of those they work for. */
export function selectNotices({ db }: Tx, where: SQL | undefined) {
  return db
    .select({
      id: subProcessorNotices.id,
      change: subProcessorNotices.change,
      text: subProcessorNotices.text,
      effectiveOn: subProcessorNotices.effectiveOn,
      objectBy: subProcessorNotices.objectBy,
      publishedAt: subProcessorNotices.publishedAt,
      subProcessor: { id: subProcessors.id, name: subProcessors.name },
      objections: db.$count(objections, eq(objections.noticeId, subProcessorNotices.id)),
    })
    .from(subProcessorNotices)
    .innerJoin(subProcessors, eq(subProcessors.id, subProcessorNotices.subProcessorId))
    .where(where)
    .$dynamic();
}
