ALTER TABLE "exposure_history" ADD COLUMN "trace" jsonb;--> statement-breakpoint
ALTER TABLE "exposures" ADD COLUMN "trace_key" text;