ALTER TABLE "advisory_drafts" ADD COLUMN "reported_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "advisory_revisions" ADD COLUMN "reported_at" timestamp (3) with time zone;