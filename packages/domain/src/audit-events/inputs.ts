import { z } from "zod";
import { id } from "../ids.ts";
import { day } from "../instants.ts";
import { pageInput } from "../page-input.ts";

export const ListAuditEvents = z.strictObject({
  /** One verb (member:invite) or all of a noun (member). */
  verb: z
    .string()
    .max(60)
    .regex(/^[a-z_]+(:[a-z_]+)?$/)
    .optional(),
  personId: id("staff").optional(),
  tenantId: id("tenant").optional(),
  from: day.optional(),
  until: day.optional(),
  ...pageInput,
});
export type ListAuditEvents = z.infer<typeof ListAuditEvents>;
