ALTER TABLE "exposures" ADD COLUMN "tracking_id" text;--> statement-breakpoint
ALTER TABLE "exposures" ADD COLUMN "state" text;--> statement-breakpoint
ALTER TABLE "exposures" ADD COLUMN "title" jsonb;--> statement-breakpoint
ALTER TABLE "exposures" ADD COLUMN "cves" text[];--> statement-breakpoint
ALTER TABLE "exposures" ADD COLUMN "contested" boolean;--> statement-breakpoint
-- The owner too sees no row while row security is forced.
ALTER TABLE "exposures" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "advisories" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "advisory_revisions" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE "exposures" e SET "tracking_id" = a."tracking_id", "state" = a."state", "title" = r."title", "cves" = r."cves", "contested" = r."contested"
FROM "advisories" a, "advisory_revisions" r WHERE a."id" = e."advisory_id" AND r."advisory_id" = e."advisory_id" AND r."number" = e."revision";--> statement-breakpoint
ALTER TABLE "exposures" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "advisories" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "advisory_revisions" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "exposures" ALTER COLUMN "tracking_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "exposures" ALTER COLUMN "state" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "exposures" ALTER COLUMN "title" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "exposures" ALTER COLUMN "cves" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "exposures" ALTER COLUMN "contested" SET NOT NULL;
