import { sql } from "drizzle-orm";
import { date, foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { at, createdAt, happenedAt, id, localised, tenantId } from "./columns.ts";
import { members } from "./members.ts";
import { disclosed, memberOwned, tenantOwned } from "./shapes.ts";
import { staff } from "./staff.ts";

/** Who else handles customers' data for the provider. Public from the day it is announced. */
export const subProcessors = pgTable(
  "sub_processors",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    name: text("name").notNull(),
    purpose: localised("purpose").notNull(),
    data: localised("data").notNull(),
    regions: text("regions").array().notNull(),
    safeguards: localised("safeguards").notNull(),
    startsOn: date("starts_on", { mode: "string" }).notNull(),
    endsOn: date("ends_on", { mode: "string" }),
    announcedAt: at("announced_at"),
    createdBy: uuid("created_by").notNull(),
    createdAt: createdAt(),
    updatedAt: at("updated_at").notNull().defaultNow(),
  },
  (t) => [
    foreignKey({ columns: [t.createdBy], foreignColumns: [staff.id] }),
    ...disclosed("sub_processors", sql`announced_at is not null`),
  ],
);

/** What changes, and from when: announced with a lead in which customers may object. Never changed afterwards. */
export const subProcessorNotices = pgTable(
  "sub_processor_notices",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    subProcessorId: uuid("sub_processor_id").notNull(),
    change: text("change").$type<"addition" | "change" | "end">().notNull(),
    text: localised("text").notNull(),
    effectiveOn: date("effective_on", { mode: "string" }).notNull(),
    objectBy: date("object_by", { mode: "string" }).notNull(),
    publishedBy: uuid("published_by").notNull(),
    publishedAt: happenedAt("published_at"),
  },
  (t) => [
    foreignKey({ columns: [t.subProcessorId], foreignColumns: [subProcessors.id] }),
    foreignKey({ columns: [t.publishedBy], foreignColumns: [staff.id] }),
    index("sub_processor_notices_published").on(t.publishedAt, t.id),
    ...disclosed(
      "sub_processor_notices",
      sql.raw(`exists (select 1 from sub_processors s where s.id = sub_processor_notices.sub_processor_id)`),
    ),
  ],
);

/** Who wants to hear of changes by mail. */
export const subProcessorFollowers = pgTable(
  "sub_processor_followers",
  { tenantId: tenantId(), memberId: uuid("member_id").notNull(), createdAt: createdAt() },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.memberId] }),
    foreignKey({ columns: [t.tenantId, t.memberId], foreignColumns: [members.tenantId, members.id] }),
    ...memberOwned("sub_processor_followers"),
  ],
);

/** A customer objects to a change: kept as it was said. */
export const objections = pgTable(
  "objections",
  {
    tenantId: tenantId(),
    id: id(),
    noticeId: uuid("notice_id").notNull(),
    memberId: uuid("member_id").notNull(),
    reason: text("reason").notNull(),
    at: happenedAt("at"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.memberId], foreignColumns: [members.tenantId, members.id] }),
    foreignKey({ columns: [t.noticeId], foreignColumns: [subProcessorNotices.id] }),
    index("objections_notice").on(t.tenantId, t.noticeId),
    ...tenantOwned("objections"),
  ],
);
