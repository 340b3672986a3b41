-- The owner too sees no row while row security is forced.
ALTER TABLE "member_sessions" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "staff_sessions" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "member_sessions" ADD COLUMN "signed_in_at" timestamp (3) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "staff_sessions" ADD COLUMN "signed_in_at" timestamp (3) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
-- A session that came from another tenant's is younger than its sign-in, but ends twelve hours after it all the same.
UPDATE "member_sessions" SET "signed_in_at" = least("created_at", "expires_at" - interval '12 hours');--> statement-breakpoint
UPDATE "staff_sessions" SET "signed_in_at" = "created_at";--> statement-breakpoint
ALTER TABLE "member_sessions" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "staff_sessions" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "sign_in_links" ADD COLUMN "renews" uuid;
