import { customType, foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { at, createdAt, id, tenantId } from "./columns.ts";
import { members } from "./members.ts";
import { alsoGate, memberOwned, staffOwned } from "./shapes.ts";
import { staff } from "./staff.ts";

export const bytea = customType<{ data: Buffer }>({ dataType: () => "bytea" });

// The token's SHA-256 is indexed, not unique: a unique key would tell one tenant of another's row.
// `created_at`: when the visit began; signing in again within it and changing the tenant make a new row, not a new visit.
// `signed_in_at`: when this person last proved who they are.
const sessionColumns = () => ({
  tokenHash: bytea("token_hash").notNull(),
  userAgent: text("user_agent").notNull().default(""),
  createdAt: createdAt(),
  signedInAt: at("signed_in_at").notNull().defaultNow(),
  lastSeenAt: at("last_seen_at").notNull().defaultNow(),
  expiresAt: at("expires_at").notNull(),
  revokedAt: at("revoked_at"),
});

export const memberSessions = pgTable(
  "member_sessions",
  { tenantId: tenantId(), id: id(), memberId: uuid("member_id").notNull(), ...sessionColumns() },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.memberId], foreignColumns: [members.tenantId, members.id] }),
    index("member_sessions_token").on(t.tokenHash),
    index("member_sessions_member").on(t.tenantId, t.memberId, t.createdAt),
    ...memberOwned("member_sessions"),
    alsoGate("member_sessions"),
  ],
);

export const staffSessions = pgTable(
  "staff_sessions",
  { id: uuid("id").primaryKey().defaultRandom(), staffId: uuid("staff_id").notNull(), ...sessionColumns() },
  (t) => [
    foreignKey({ columns: [t.staffId], foreignColumns: [staff.id] }),
    index("staff_sessions_token").on(t.tokenHash),
    index("staff_sessions_staff").on(t.staffId, t.createdAt),
    ...staffOwned("staff_sessions"),
    alsoGate("staff_sessions"),
  ],
);
