import { listAuditEvents } from "@candor/domain/audit-events";
import { ListAuditEvents } from "@candor/domain/audit-events/inputs";
import { router, staff } from "../trpc.ts";

export const auditEvents = router({
  list: staff.input(ListAuditEvents).query(({ ctx, input }) => listAuditEvents(ctx.actor, input)),
});
