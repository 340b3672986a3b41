import { sql } from "drizzle-orm";
import { foreignKey, index, integer, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { advisoryRevisions, type DraftStatement } from "./advisories.ts";
import { at, localised } from "./columns.ts";
import { products } from "./products.ts";
import { disclosed, providerOwned } from "./shapes.ts";

// A statement is as visible as the revision that makes it (the revision's own policy applies inside).
const withRevision = sql.raw(`exists (select 1 from advisory_revisions r
  where r.advisory_id = statements.advisory_id and r.number = statements.revision)`);

/** What a revision says of some products (its criteria), or of everything when it has none. Never updated. */
export const statements = pgTable(
  "statements",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    advisoryId: uuid("advisory_id").notNull(),
    revision: integer("revision").notNull(),
    n: integer("n").notNull(),
    status: text("status").$type<DraftStatement["status"]>().notNull(),
    confidence: text("confidence").$type<DraftStatement["confidence"]>().notNull(),
    basis: text("basis").array().$type<DraftStatement["basis"]>().notNull(),
    justification: text("justification").$type<NonNullable<DraftStatement["justification"]>>(),
    text: localised("text").notNull(),
    action: localised("action"),
    unknowns: localised("unknowns"),
    nextUpdateDue: at("next_update_due"),
  },
  (t) => [
    unique("statements_n").on(t.advisoryId, t.revision, t.n),
    foreignKey({
      columns: [t.advisoryId, t.revision],
      foreignColumns: [advisoryRevisions.advisoryId, advisoryRevisions.number],
    }),
    ...disclosed("statements", withRevision),
  ],
);

export const criteria = pgTable(
  "criteria",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    statementId: uuid("statement_id").notNull(),
    n: integer("n").notNull(),
    identifierKind: text("identifier_kind").$type<DraftStatement["criteria"][number]["identifierKind"]>().notNull(),
    value: text("value").notNull(),
    vendor: text("vendor"),
    range: text("range"),
  },
  (t) => [
    unique("criteria_n").on(t.statementId, t.n),
    foreignKey({ columns: [t.statementId], foreignColumns: [statements.id] }),
    ...disclosed("criteria", sql.raw(`exists (select 1 from statements s where s.id = criteria.statement_id)`)),
  ],
);

/** Criteria resolved against the distinct products of the catalogue; the fan-out joins on it. */
export const criterionMatches = pgTable(
  "criterion_matches",
  {
    criterionId: uuid("criterion_id").notNull(),
    productId: uuid("product_id").notNull(),
    result: text("result").$type<"match" | "cannot_decide">().notNull(),
    rule: text("rule").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.criterionId, t.productId] }),
    foreignKey({ columns: [t.criterionId], foreignColumns: [criteria.id] }),
    foreignKey({ columns: [t.productId], foreignColumns: [products.id] }),
    index("criterion_matches_product").on(t.productId),
    ...providerOwned("criterion_matches"),
  ],
);
