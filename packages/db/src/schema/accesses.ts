import { foreignKey, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { at, createdAt, happenedAt, id, tenantId } from "./columns.ts";
import { documents } from "./documents.ts";
import { members } from "./members.ts";
import { memberOwned, tenantOwned } from "./shapes.ts";
import { staff } from "./staff.ts";
import { tenants } from "./tenants.ts";

export const accessKinds = ["read", "download", "bundle", "refused", "viewed_as"] as const;

/** Who opened what of a tenant's evidence, provider staff included. The tenant reads all of its own. */
export const accesses = pgTable(
  "accesses",
  {
    tenantId: tenantId(),
    id: id(),
    kind: text("kind").$type<(typeof accessKinds)[number]>().notNull(),
    /** Null for what is not about one document. */
    documentId: uuid("document_id"),
    versionNumber: integer("version_number"),
    memberId: uuid("member_id"),
    /** Staff who looked as this member sees. */
    staffId: uuid("staff_id"),
    bundleId: uuid("bundle_id"),
    disclosureId: uuid("disclosure_id"),
    address: text("address").notNull().default(""),
    at: happenedAt("at"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenants.id] }),
    foreignKey({ columns: [t.tenantId, t.memberId], foreignColumns: [members.tenantId, members.id] }),
    foreignKey({ columns: [t.staffId], foreignColumns: [staff.id] }),
    foreignKey({ columns: [t.documentId], foreignColumns: [documents.id] }),
    index("accesses_at").on(t.tenantId, t.at, t.id),
    index("accesses_document").on(t.tenantId, t.documentId, t.at),
    ...tenantOwned("accesses"),
  ],
);

/** The pages that were shown in one reading. */
export const accessPages = pgTable(
  "access_pages",
  {
    tenantId: tenantId(),
    accessId: uuid("access_id").notNull(),
    page: integer("page").notNull(),
    at: happenedAt("at"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.accessId, t.page] }),
    foreignKey({ columns: [t.tenantId, t.accessId], foreignColumns: [accesses.tenantId, accesses.id] }),
    ...tenantOwned("access_pages"),
  ],
);

/** Everything that a person may open, as one file: how far it has come. */
export const bundles = pgTable(
  "bundles",
  {
    tenantId: tenantId(),
    id: id(),
    memberId: uuid("member_id").notNull(),
    documents: integer("documents").notNull(),
    done: integer("done").notNull().default(0),
    createdAt: createdAt(),
    finishedAt: at("finished_at"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.memberId], foreignColumns: [members.tenantId, members.id] }),
    ...memberOwned("bundles"),
  ],
);
