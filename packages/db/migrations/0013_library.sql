CREATE TABLE "library_citations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"entry_id" uuid NOT NULL,
	"document_version_id" uuid,
	"certification_id" uuid,
	"control_id" uuid,
	"control_status" text,
	"statement_id" uuid,
	"cited_by" uuid NOT NULL,
	"cited_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "library_citations_one" CHECK (num_nonnulls("library_citations"."document_version_id", "library_citations"."certification_id", "library_citations"."control_id", "library_citations"."statement_id") = 1)
);
--> statement-breakpoint
ALTER TABLE "library_citations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "library_entries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"number" integer DEFAULT 1 NOT NULL,
	"question" jsonb NOT NULL,
	"value" text NOT NULL,
	"narrative" jsonb NOT NULL,
	"section" text DEFAULT '' NOT NULL,
	"audience" text NOT NULL,
	"regions" text[] DEFAULT '{}' NOT NULL,
	"owner_id" uuid NOT NULL,
	"review_on" date NOT NULL,
	"written_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"approved_number" integer,
	"approved_by" uuid,
	"approved_at" timestamp (3) with time zone,
	"retired_at" timestamp (3) with time zone,
	"retired_by" uuid
);
--> statement-breakpoint
ALTER TABLE "library_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "library_entry_services" (
	"entry_id" uuid NOT NULL,
	"service_id" uuid NOT NULL,
	CONSTRAINT "library_entry_services_entry_id_service_id_pk" PRIMARY KEY("entry_id","service_id")
);
--> statement-breakpoint
ALTER TABLE "library_entry_services" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "library_entry_versions" (
	"entry_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"content" jsonb NOT NULL,
	"written_by" uuid NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "library_entry_versions_entry_id_number_pk" PRIMARY KEY("entry_id","number")
);
--> statement-breakpoint
ALTER TABLE "library_entry_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "library_wordings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"entry_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"text" text NOT NULL,
	"normalised" text NOT NULL,
	"origin" text NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "library_wordings_normalised" UNIQUE("entry_id","normalised")
);
--> statement-breakpoint
ALTER TABLE "library_wordings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "library_citations" ADD CONSTRAINT "library_citations_entry_id_library_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."library_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_citations" ADD CONSTRAINT "library_citations_document_version_id_document_versions_id_fk" FOREIGN KEY ("document_version_id") REFERENCES "public"."document_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_citations" ADD CONSTRAINT "library_citations_certification_id_certifications_id_fk" FOREIGN KEY ("certification_id") REFERENCES "public"."certifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_citations" ADD CONSTRAINT "library_citations_control_id_controls_id_fk" FOREIGN KEY ("control_id") REFERENCES "public"."controls"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_citations" ADD CONSTRAINT "library_citations_statement_id_statements_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."statements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_citations" ADD CONSTRAINT "library_citations_cited_by_staff_id_fk" FOREIGN KEY ("cited_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_entries" ADD CONSTRAINT "library_entries_owner_id_staff_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_entries" ADD CONSTRAINT "library_entries_written_by_staff_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_entries" ADD CONSTRAINT "library_entries_approved_by_staff_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_entries" ADD CONSTRAINT "library_entries_retired_by_staff_id_fk" FOREIGN KEY ("retired_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_entry_services" ADD CONSTRAINT "library_entry_services_entry_id_library_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."library_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_entry_services" ADD CONSTRAINT "library_entry_services_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_entry_versions" ADD CONSTRAINT "library_entry_versions_entry_id_library_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."library_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_entry_versions" ADD CONSTRAINT "library_entry_versions_written_by_staff_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_wordings" ADD CONSTRAINT "library_wordings_entry_id_library_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."library_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_wordings" ADD CONSTRAINT "library_wordings_added_by_staff_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "library_citations_entry" ON "library_citations" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "library_entries_updated" ON "library_entries" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "library_wordings_same" ON "library_wordings" USING btree ("normalised");--> statement-breakpoint
CREATE POLICY "library_citations_admin" ON "library_citations" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.is_staff())) WITH CHECK ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "library_citations_worker" ON "library_citations" AS PERMISSIVE FOR SELECT TO "candor_worker" USING ((select candor.is_job()));--> statement-breakpoint
CREATE POLICY "library_entries_admin" ON "library_entries" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.is_staff())) WITH CHECK ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "library_entries_worker" ON "library_entries" AS PERMISSIVE FOR SELECT TO "candor_worker" USING ((select candor.is_job()));--> statement-breakpoint
CREATE POLICY "library_entry_services_admin" ON "library_entry_services" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.is_staff())) WITH CHECK ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "library_entry_services_worker" ON "library_entry_services" AS PERMISSIVE FOR SELECT TO "candor_worker" USING ((select candor.is_job()));--> statement-breakpoint
CREATE POLICY "library_entry_versions_admin" ON "library_entry_versions" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.is_staff())) WITH CHECK ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "library_entry_versions_worker" ON "library_entry_versions" AS PERMISSIVE FOR SELECT TO "candor_worker" USING ((select candor.is_job()));--> statement-breakpoint
CREATE POLICY "library_wordings_admin" ON "library_wordings" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.is_staff())) WITH CHECK ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "library_wordings_worker" ON "library_wordings" AS PERMISSIVE FOR SELECT TO "candor_worker" USING ((select candor.is_job()));