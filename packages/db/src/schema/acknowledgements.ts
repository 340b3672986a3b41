import { foreignKey, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { advisoryRevisions } from "./advisories.ts";
import { happenedAt, id, tenantId } from "./columns.ts";
import { exposures } from "./exposures.ts";
import { members } from "./members.ts";
import { memberOwned, tenantOwned } from "./shapes.ts";

export const acknowledgements = pgTable(
  "acknowledgements",
  {
    tenantId: tenantId(),
    id: id(),
    advisoryId: uuid("advisory_id").notNull(),
    revision: integer("revision").notNull(),
    memberId: uuid("member_id").notNull(),
    note: text("note").notNull().default(""),
    at: happenedAt("at"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.memberId], foreignColumns: [members.tenantId, members.id] }),
    foreignKey({
      columns: [t.tenantId, t.advisoryId],
      foreignColumns: [exposures.tenantId, exposures.advisoryId],
    }),
    index("acknowledgements_advisory").on(t.tenantId, t.advisoryId, t.at),
    ...tenantOwned("acknowledgements"),
  ],
);

/** The first time a member opened a revision; staff see it, colleagues do not. */
export const advisoryReads = pgTable(
  "advisory_reads",
  {
    tenantId: tenantId(),
    memberId: uuid("member_id").notNull(),
    advisoryId: uuid("advisory_id").notNull(),
    revision: integer("revision").notNull(),
    at: happenedAt("at"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.memberId, t.advisoryId, t.revision] }),
    foreignKey({ columns: [t.tenantId, t.memberId], foreignColumns: [members.tenantId, members.id] }),
    foreignKey({
      columns: [t.advisoryId, t.revision],
      foreignColumns: [advisoryRevisions.advisoryId, advisoryRevisions.number],
    }),
    index("advisory_reads_advisory").on(t.tenantId, t.advisoryId, t.revision),
    ...memberOwned("advisory_reads"),
  ],
);
