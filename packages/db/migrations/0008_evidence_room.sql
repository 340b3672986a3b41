CREATE TABLE "access_requests" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant_id" uuid,
	"member_id" uuid,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"company" text NOT NULL,
	"reason" text NOT NULL,
	"locale" text DEFAULT 'en' NOT NULL,
	"document_ids" uuid[] NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"decision" text,
	"decided_at" timestamp (3) with time zone,
	"decided_by" uuid,
	"answer" text,
	"into_tenant_id" uuid
);
--> statement-breakpoint
ALTER TABLE "access_requests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "access_rules" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"classification" text NOT NULL,
	"days" integer NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_by" uuid
);
--> statement-breakpoint
ALTER TABLE "access_rules" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "tenant_domains" (
	"tenant_id" uuid NOT NULL,
	"domain" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tenant_domains_tenant_id_domain_pk" PRIMARY KEY("tenant_id","domain")
);
--> statement-breakpoint
ALTER TABLE "tenant_domains" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "access_pages" (
	"tenant_id" uuid NOT NULL,
	"access_id" uuid NOT NULL,
	"page" integer NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "access_pages_tenant_id_access_id_page_pk" PRIMARY KEY("tenant_id","access_id","page")
);
--> statement-breakpoint
ALTER TABLE "access_pages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "accesses" (
	"tenant_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"document_id" uuid,
	"version_number" integer,
	"member_id" uuid,
	"staff_id" uuid,
	"bundle_id" uuid,
	"disclosure_id" uuid,
	"address" text DEFAULT '' NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "accesses_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "accesses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "bundles" (
	"tenant_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"member_id" uuid NOT NULL,
	"documents" integer NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp (3) with time zone,
	CONSTRAINT "bundles_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "bundles" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "acceptance_seals" (
	"tenant_id" uuid NOT NULL,
	"acceptance_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	"size" integer NOT NULL,
	"timestamp_token" "bytea",
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "acceptance_seals_tenant_id_acceptance_id_pk" PRIMARY KEY("tenant_id","acceptance_id")
);
--> statement-breakpoint
ALTER TABLE "acceptance_seals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "acceptances" (
	"tenant_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"agreement_id" uuid NOT NULL,
	"agreement_sha256" text NOT NULL,
	"kind" text NOT NULL,
	"member_id" uuid,
	"name" text NOT NULL,
	"title" text NOT NULL,
	"has_authority" boolean NOT NULL,
	"locale" text DEFAULT 'en' NOT NULL,
	"address" text DEFAULT '' NOT NULL,
	"user_agent" text DEFAULT '' NOT NULL,
	"signed_sha256" text,
	"recorded_by" uuid,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "acceptances_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "acceptances" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "agreement_overrides" (
	"tenant_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"mode" text NOT NULL,
	"agreement_id" uuid,
	"reason" text NOT NULL,
	"set_by" uuid NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "agreement_overrides_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "agreement_overrides" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "agreements" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"number" integer NOT NULL,
	"for_tenant_id" uuid,
	"title" jsonb NOT NULL,
	"body" jsonb NOT NULL,
	"sha256" text NOT NULL,
	"published_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "agreements_number" UNIQUE("number")
);
--> statement-breakpoint
ALTER TABLE "agreements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "certification_documents" (
	"certification_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	CONSTRAINT "certification_documents_certification_id_document_id_pk" PRIMARY KEY("certification_id","document_id")
);
--> statement-breakpoint
ALTER TABLE "certification_documents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "certification_reminders" (
	"certification_id" uuid NOT NULL,
	"valid_to" date NOT NULL,
	"days" integer NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "certification_reminders_certification_id_valid_to_days_pk" PRIMARY KEY("certification_id","valid_to","days")
);
--> statement-breakpoint
ALTER TABLE "certification_reminders" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "certification_scopes" (
	"certification_id" uuid NOT NULL,
	"service_id" uuid NOT NULL,
	"region" text NOT NULL,
	CONSTRAINT "certification_scopes_certification_id_service_id_region_pk" PRIMARY KEY("certification_id","service_id","region")
);
--> statement-breakpoint
ALTER TABLE "certification_scopes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "certification_surveillances" (
	"certification_id" uuid NOT NULL,
	"planned_on" date NOT NULL,
	"done_on" date,
	"outcome" jsonb,
	CONSTRAINT "certification_surveillances_certification_id_planned_on_pk" PRIMARY KEY("certification_id","planned_on")
);
--> statement-breakpoint
ALTER TABLE "certification_surveillances" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "certifications" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"framework_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"number" text NOT NULL,
	"auditor" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date NOT NULL,
	"time_zone" text DEFAULT 'UTC' NOT NULL,
	"note" jsonb,
	"owner_id" uuid NOT NULL,
	"predecessor_id" uuid,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"released_at" timestamp (3) with time zone,
	"released_by" uuid,
	"suspended_at" timestamp (3) with time zone,
	"suspension" text,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawal" text,
	CONSTRAINT "certifications_number" UNIQUE("framework_id","number")
);
--> statement-breakpoint
ALTER TABLE "certifications" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "control_documents" (
	"control_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	CONSTRAINT "control_documents_control_id_document_id_pk" PRIMARY KEY("control_id","document_id")
);
--> statement-breakpoint
ALTER TABLE "control_documents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "control_mappings" (
	"source_id" uuid NOT NULL,
	"target_id" uuid NOT NULL,
	"relation" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	CONSTRAINT "control_mappings_source_id_target_id_pk" PRIMARY KEY("source_id","target_id")
);
--> statement-breakpoint
ALTER TABLE "control_mappings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "control_statements" (
	"control_id" uuid NOT NULL,
	"statement_id" uuid NOT NULL,
	CONSTRAINT "control_statements_control_id_statement_id_pk" PRIMARY KEY("control_id","statement_id")
);
--> statement-breakpoint
ALTER TABLE "control_statements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "controls" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"framework_id" uuid NOT NULL,
	"code" text NOT NULL,
	"label" text NOT NULL,
	"title" text NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"parent_code" text,
	"section" text DEFAULT '' NOT NULL,
	"position" integer NOT NULL,
	"withdrawn" boolean DEFAULT false NOT NULL,
	"status" text,
	"description" jsonb,
	"verified_on" date,
	"verified_by" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "controls_code" UNIQUE("framework_id","code")
);
--> statement-breakpoint
ALTER TABLE "controls" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "document_services" (
	"document_id" uuid NOT NULL,
	"service_id" uuid NOT NULL,
	CONSTRAINT "document_services_document_id_service_id_pk" PRIMARY KEY("document_id","service_id")
);
--> statement-breakpoint
ALTER TABLE "document_services" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "document_versions" (
	"document_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"file_name" text NOT NULL,
	"media_type" text NOT NULL,
	"sha256" text NOT NULL,
	"served_sha256" text NOT NULL,
	"size" integer NOT NULL,
	"pages" integer,
	"languages" text[] NOT NULL,
	"valid_from" date,
	"valid_to" date,
	"time_zone" text DEFAULT 'UTC' NOT NULL,
	"uploaded_by" uuid NOT NULL,
	"uploaded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"approved_by" uuid,
	"approved_at" timestamp (3) with time zone,
	"refused_by" uuid,
	"refused_at" timestamp (3) with time zone,
	"refusal" text,
	CONSTRAINT "document_versions_document_id_number_pk" PRIMARY KEY("document_id","number"),
	CONSTRAINT "document_versions_id" UNIQUE("id"),
	CONSTRAINT "document_versions_two_persons" CHECK ("document_versions"."approved_by" <> "document_versions"."uploaded_by")
);
--> statement-breakpoint
ALTER TABLE "document_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "documents" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"title" jsonb NOT NULL,
	"description" jsonb,
	"kind" text NOT NULL,
	"classification" text NOT NULL,
	"is_listed" boolean DEFAULT true NOT NULL,
	"owner_id" uuid NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"released_at" timestamp (3) with time zone,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_by" uuid,
	"replaced_by" uuid
);
--> statement-breakpoint
ALTER TABLE "documents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "uploads" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"document_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"storage_id" text NOT NULL,
	"file_name" text NOT NULL,
	"size" integer NOT NULL,
	"received" integer DEFAULT 0 NOT NULL,
	"languages" text[] NOT NULL,
	"valid_from" date,
	"valid_to" date,
	"state" text DEFAULT 'receiving' NOT NULL,
	"refusal" text,
	"version_number" integer,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "uploads" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "faqs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"question" jsonb NOT NULL,
	"answer" jsonb NOT NULL,
	"position" integer NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "faqs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "frameworks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"publisher" text DEFAULT '' NOT NULL,
	"edition" text DEFAULT '' NOT NULL,
	"source" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "frameworks_slug" UNIQUE("slug")
);
--> statement-breakpoint
ALTER TABLE "frameworks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "grants" (
	"tenant_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"member_id" uuid,
	"document_id" uuid,
	"classification" text,
	"service_id" uuid,
	"starts_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"request_id" uuid,
	"reason" text DEFAULT '' NOT NULL,
	"granted_by" uuid,
	"revoked_at" timestamp (3) with time zone,
	"revoked_by" uuid,
	"revocation" text,
	CONSTRAINT "grants_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "grants_one_scope" CHECK (num_nonnulls("grants"."document_id", "grants"."classification", "grants"."service_id") = 1)
);
--> statement-breakpoint
ALTER TABLE "grants" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "objections" (
	"tenant_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"notice_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "objections_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "objections" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sub_processor_followers" (
	"tenant_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sub_processor_followers_tenant_id_member_id_pk" PRIMARY KEY("tenant_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "sub_processor_followers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sub_processor_notices" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sub_processor_id" uuid NOT NULL,
	"change" text NOT NULL,
	"text" jsonb NOT NULL,
	"effective_on" date NOT NULL,
	"object_by" date NOT NULL,
	"published_by" uuid NOT NULL,
	"published_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "sub_processor_notices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sub_processors" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"purpose" jsonb NOT NULL,
	"data" jsonb NOT NULL,
	"regions" text[] NOT NULL,
	"safeguards" jsonb NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"announced_at" timestamp (3) with time zone,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "sub_processors" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "tenants" ADD COLUMN "kind" text DEFAULT 'customer' NOT NULL;--> statement-breakpoint
ALTER TABLE "access_requests" ADD CONSTRAINT "access_requests_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_requests" ADD CONSTRAINT "access_requests_tenant_id_member_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_requests" ADD CONSTRAINT "access_requests_decided_by_staff_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_requests" ADD CONSTRAINT "access_requests_into_tenant_id_tenants_id_fk" FOREIGN KEY ("into_tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_rules" ADD CONSTRAINT "access_rules_created_by_staff_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_rules" ADD CONSTRAINT "access_rules_ended_by_staff_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenant_domains" ADD CONSTRAINT "tenant_domains_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_pages" ADD CONSTRAINT "access_pages_tenant_id_access_id_accesses_tenant_id_id_fk" FOREIGN KEY ("tenant_id","access_id") REFERENCES "public"."accesses"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accesses" ADD CONSTRAINT "accesses_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accesses" ADD CONSTRAINT "accesses_tenant_id_member_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accesses" ADD CONSTRAINT "accesses_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accesses" ADD CONSTRAINT "accesses_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bundles" ADD CONSTRAINT "bundles_tenant_id_member_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acceptance_seals" ADD CONSTRAINT "acceptance_seals_tenant_id_acceptance_id_acceptances_tenant_id_id_fk" FOREIGN KEY ("tenant_id","acceptance_id") REFERENCES "public"."acceptances"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acceptances" ADD CONSTRAINT "acceptances_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acceptances" ADD CONSTRAINT "acceptances_tenant_id_member_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acceptances" ADD CONSTRAINT "acceptances_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acceptances" ADD CONSTRAINT "acceptances_recorded_by_staff_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_overrides" ADD CONSTRAINT "agreement_overrides_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_overrides" ADD CONSTRAINT "agreement_overrides_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_overrides" ADD CONSTRAINT "agreement_overrides_set_by_staff_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_for_tenant_id_tenants_id_fk" FOREIGN KEY ("for_tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_published_by_staff_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certification_documents" ADD CONSTRAINT "certification_documents_certification_id_certifications_id_fk" FOREIGN KEY ("certification_id") REFERENCES "public"."certifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certification_documents" ADD CONSTRAINT "certification_documents_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certification_reminders" ADD CONSTRAINT "certification_reminders_certification_id_certifications_id_fk" FOREIGN KEY ("certification_id") REFERENCES "public"."certifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certification_scopes" ADD CONSTRAINT "certification_scopes_certification_id_certifications_id_fk" FOREIGN KEY ("certification_id") REFERENCES "public"."certifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certification_scopes" ADD CONSTRAINT "certification_scopes_service_id_region_service_regions_service_id_region_fk" FOREIGN KEY ("service_id","region") REFERENCES "public"."service_regions"("service_id","region") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certification_surveillances" ADD CONSTRAINT "certification_surveillances_certification_id_certifications_id_fk" FOREIGN KEY ("certification_id") REFERENCES "public"."certifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certifications" ADD CONSTRAINT "certifications_framework_id_frameworks_id_fk" FOREIGN KEY ("framework_id") REFERENCES "public"."frameworks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certifications" ADD CONSTRAINT "certifications_owner_id_staff_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certifications" ADD CONSTRAINT "certifications_created_by_staff_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certifications" ADD CONSTRAINT "certifications_released_by_staff_id_fk" FOREIGN KEY ("released_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certifications" ADD CONSTRAINT "certifications_predecessor_id_certifications_id_fk" FOREIGN KEY ("predecessor_id") REFERENCES "public"."certifications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "control_documents" ADD CONSTRAINT "control_documents_control_id_controls_id_fk" FOREIGN KEY ("control_id") REFERENCES "public"."controls"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "control_documents" ADD CONSTRAINT "control_documents_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "control_mappings" ADD CONSTRAINT "control_mappings_source_id_controls_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."controls"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "control_mappings" ADD CONSTRAINT "control_mappings_target_id_controls_id_fk" FOREIGN KEY ("target_id") REFERENCES "public"."controls"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "control_statements" ADD CONSTRAINT "control_statements_control_id_controls_id_fk" FOREIGN KEY ("control_id") REFERENCES "public"."controls"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "control_statements" ADD CONSTRAINT "control_statements_statement_id_statements_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."statements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "controls" ADD CONSTRAINT "controls_framework_id_frameworks_id_fk" FOREIGN KEY ("framework_id") REFERENCES "public"."frameworks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "controls" ADD CONSTRAINT "controls_verified_by_staff_id_fk" FOREIGN KEY ("verified_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_services" ADD CONSTRAINT "document_services_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_services" ADD CONSTRAINT "document_services_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_versions" ADD CONSTRAINT "document_versions_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_versions" ADD CONSTRAINT "document_versions_uploaded_by_staff_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_versions" ADD CONSTRAINT "document_versions_approved_by_staff_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_versions" ADD CONSTRAINT "document_versions_refused_by_staff_id_fk" FOREIGN KEY ("refused_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_owner_id_staff_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_created_by_staff_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_withdrawn_by_staff_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_replaced_by_documents_id_fk" FOREIGN KEY ("replaced_by") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "faqs" ADD CONSTRAINT "faqs_created_by_staff_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_tenant_id_member_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_granted_by_staff_id_fk" FOREIGN KEY ("granted_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_revoked_by_staff_id_fk" FOREIGN KEY ("revoked_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objections" ADD CONSTRAINT "objections_tenant_id_member_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objections" ADD CONSTRAINT "objections_notice_id_sub_processor_notices_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."sub_processor_notices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sub_processor_followers" ADD CONSTRAINT "sub_processor_followers_tenant_id_member_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sub_processor_notices" ADD CONSTRAINT "sub_processor_notices_sub_processor_id_sub_processors_id_fk" FOREIGN KEY ("sub_processor_id") REFERENCES "public"."sub_processors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sub_processor_notices" ADD CONSTRAINT "sub_processor_notices_published_by_staff_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sub_processors" ADD CONSTRAINT "sub_processors_created_by_staff_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "access_requests_created" ON "access_requests" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "tenant_domains_domain" ON "tenant_domains" USING btree ("domain");--> statement-breakpoint
CREATE INDEX "accesses_at" ON "accesses" USING btree ("tenant_id","at","id");--> statement-breakpoint
CREATE INDEX "accesses_document" ON "accesses" USING btree ("tenant_id","document_id","at");--> statement-breakpoint
CREATE INDEX "acceptances_agreement" ON "acceptances" USING btree ("tenant_id","agreement_id");--> statement-breakpoint
CREATE INDEX "agreement_overrides_at" ON "agreement_overrides" USING btree ("tenant_id","at");--> statement-breakpoint
CREATE INDEX "certification_scopes_service" ON "certification_scopes" USING btree ("service_id","region");--> statement-breakpoint
CREATE INDEX "certifications_valid_to" ON "certifications" USING btree ("valid_to","id");--> statement-breakpoint
CREATE INDEX "document_versions_served" ON "document_versions" USING btree ("served_sha256");--> statement-breakpoint
CREATE INDEX "documents_updated" ON "documents" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "uploads_document" ON "uploads" USING btree ("document_id","created_at");--> statement-breakpoint
CREATE INDEX "grants_starts" ON "grants" USING btree ("tenant_id","starts_at","id");--> statement-breakpoint
CREATE INDEX "objections_notice" ON "objections" USING btree ("tenant_id","notice_id");--> statement-breakpoint
CREATE INDEX "sub_processor_notices_published" ON "sub_processor_notices" USING btree ("published_at","id");--> statement-breakpoint
CREATE POLICY "access_requests_portal" ON "access_requests" AS PERMISSIVE FOR SELECT TO "candor_portal" USING (tenant_id = (select candor.tenant_id()));--> statement-breakpoint
CREATE POLICY "access_requests_ask" ON "access_requests" AS PERMISSIVE FOR INSERT TO "candor_portal" WITH CHECK (decided_at is null and decision is null and into_tenant_id is null and (
        (select candor.is_visitor()) and tenant_id is null and member_id is null
        or tenant_id = (select candor.tenant_id()) and member_id = (select candor.person_id())));--> statement-breakpoint
CREATE POLICY "access_requests_admin" ON "access_requests" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.sees_all()) or tenant_id = any ((select candor.assigned_tenants())::uuid[])
        or tenant_id is null and (select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "access_requests_worker" ON "access_requests" AS PERMISSIVE FOR ALL TO "candor_worker" USING ((select candor.works_for_all()) or tenant_id = (select candor.tenant_id()));--> statement-breakpoint
CREATE POLICY "access_rules_admin" ON "access_rules" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.is_staff())) WITH CHECK ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "access_rules_worker" ON "access_rules" AS PERMISSIVE FOR SELECT TO "candor_worker" USING ((select candor.is_job()));--> statement-breakpoint
CREATE POLICY "tenant_domains_admin" ON "tenant_domains" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.sees_all()) or tenant_id = any ((select candor.assigned_tenants())::uuid[])) WITH CHECK ((select candor.sees_all()) or tenant_id = any ((select candor.assigned_tenants())::uuid[]));--> statement-breakpoint
CREATE POLICY "tenant_domains_worker" ON "tenant_domains" AS PERMISSIVE FOR SELECT TO "candor_worker" USING ((select candor.works_for_all()) or tenant_id = (select candor.tenant_id()));--> statement-breakpoint
CREATE POLICY "access_pages_portal" ON "access_pages" AS PERMISSIVE FOR ALL TO "candor_portal" USING (tenant_id = (select candor.tenant_id())) WITH CHECK (tenant_id = (select candor.tenant_id()));--> statement-breakpoint
CREATE POLICY "access_pages_admin" ON "access_pages" AS PERMISSIVE FOR SELECT TO "candor_admin" USING ((select candor.sees_all()) or tenant_id = any ((select candor.assigned_tenants())::uuid[]));--> statement-breakpoint
CREATE POLICY "access_pages_worker" ON "access_pages" AS PERMISSIVE FOR SELECT TO "candor_worker" USING ((select candor.works_for_all()) or tenant_id = (select candor.tenant_id()));--> statement-breakpoint
CREATE POLICY "accesses_portal" ON "accesses" AS PERMISSIVE FOR ALL TO "candor_portal" USING (tenant_id = (select candor.tenant_id())) WITH CHECK (tenant_id = (select candor.tenant_id()));--> statement-breakpoint
CREATE POLICY "accesses_admin" ON "accesses" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.sees_all()) or tenant_id = any ((select candor.assigned_tenants())::uuid[])) WITH CHECK ((select candor.sees_all()) or tenant_id = any ((select candor.assigned_tenants())::uuid[]));--> statement-breakpoint
CREATE POLICY "accesses_worker" ON "accesses" AS PERMISSIVE FOR SELECT TO "candor_worker" USING ((select candor.works_for_all()) or tenant_id = (select candor.tenant_id()));--> statement-breakpoint
CREATE POLICY "bundles_portal" ON "bundles" AS PERMISSIVE FOR ALL TO "candor_portal" USING (tenant_id = (select candor.tenant_id()) and member_id = (select candor.person_id())) WITH CHECK (tenant_id = (select candor.tenant_id()) and member_id = (select candor.person_id()));--> statement-breakpoint
CREATE POLICY "bundles_admin" ON "bundles" AS PERMISSIVE FOR SELECT TO "candor_admin" USING ((select candor.sees_all()) or tenant_id = any ((select candor.assigned_tenants())::uuid[]));--> statement-breakpoint
CREATE POLICY "acceptance_seals_portal" ON "acceptance_seals" AS PERMISSIVE FOR SELECT TO "candor_portal" USING (tenant_id = (select candor.tenant_id()));--> statement-breakpoint
CREATE POLICY "acceptance_seals_admin" ON "acceptance_seals" AS PERMISSIVE FOR SELECT TO "candor_admin" USING ((select candor.sees_all()) or tenant_id = any ((select candor.assigned_tenants())::uuid[]));--> statement-breakpoint
CREATE POLICY "acceptance_seals_worker" ON "acceptance_seals" AS PERMISSIVE FOR ALL TO "candor_worker" USING ((select candor.works_for_all()) or tenant_id = (select candor.tenant_id())) WITH CHECK ((select candor.works_for_all()) or tenant_id = (select candor.tenant_id()));--> statement-breakpoint
CREATE POLICY "acceptances_portal" ON "acceptances" AS PERMISSIVE FOR ALL TO "candor_portal" USING (tenant_id = (select candor.tenant_id())) WITH CHECK (tenant_id = (select candor.tenant_id()));--> statement-breakpoint
CREATE POLICY "acceptances_admin" ON "acceptances" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.sees_all()) or tenant_id = any ((select candor.assigned_tenants())::uuid[])) WITH CHECK ((select candor.sees_all()) or tenant_id = any ((select candor.assigned_tenants())::uuid[]));--> statement-breakpoint
CREATE POLICY "acceptances_worker" ON "acceptances" AS PERMISSIVE FOR SELECT TO "candor_worker" USING ((select candor.works_for_all()) or tenant_id = (select candor.tenant_id()));--> statement-breakpoint
CREATE POLICY "acceptances_gate" ON "acceptances" AS PERMISSIVE FOR ALL TO "candor_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "agreement_overrides_portal" ON "agreement_overrides" AS PERMISSIVE FOR SELECT TO "candor_portal" USING (tenant_id = (select candor.tenant_id()));--> statement-breakpoint
CREATE POLICY "agreement_overrides_admin" ON "agreement_overrides" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.sees_all()) or tenant_id = any ((select candor.assigned_tenants())::uuid[])) WITH CHECK ((select candor.sees_all()) or tenant_id = any ((select candor.assigned_tenants())::uuid[]));--> statement-breakpoint
CREATE POLICY "agreement_overrides_worker" ON "agreement_overrides" AS PERMISSIVE FOR SELECT TO "candor_worker" USING ((select candor.works_for_all()) or tenant_id = (select candor.tenant_id()));--> statement-breakpoint
CREATE POLICY "agreement_overrides_gate" ON "agreement_overrides" AS PERMISSIVE FOR ALL TO "candor_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "agreements_portal" ON "agreements" AS PERMISSIVE FOR SELECT TO "candor_portal" USING (for_tenant_id = (select candor.tenant_id()) or for_tenant_id is null and (select candor.tenant_id()) is not null);--> statement-breakpoint
CREATE POLICY "agreements_admin" ON "agreements" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.is_staff())) WITH CHECK ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "agreements_worker" ON "agreements" AS PERMISSIVE FOR SELECT TO "candor_worker" USING ((select candor.is_job()));--> statement-breakpoint
CREATE POLICY "agreements_gate" ON "agreements" AS PERMISSIVE FOR ALL TO "candor_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "certification_documents_portal" ON "certification_documents" AS PERMISSIVE FOR SELECT TO "candor_portal" USING (exists (select 1 from certifications c where c.id = certification_documents.certification_id)
        and exists (select 1 from documents d where d.id = certification_documents.document_id));--> statement-breakpoint
CREATE POLICY "certification_documents_admin" ON "certification_documents" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.is_staff())) WITH CHECK ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "certification_documents_worker" ON "certification_documents" AS PERMISSIVE FOR SELECT TO "candor_worker" USING ((select candor.is_job()));--> statement-breakpoint
CREATE POLICY "certification_reminders_admin" ON "certification_reminders" AS PERMISSIVE FOR SELECT TO "candor_admin" USING ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "certification_reminders_worker" ON "certification_reminders" AS PERMISSIVE FOR ALL TO "candor_worker" USING ((select candor.is_job())) WITH CHECK ((select candor.is_job()));--> statement-breakpoint
CREATE POLICY "certification_scopes_portal" ON "certification_scopes" AS PERMISSIVE FOR SELECT TO "candor_portal" USING (exists (select 1 from certifications c where c.id = certification_scopes.certification_id));--> statement-breakpoint
CREATE POLICY "certification_scopes_admin" ON "certification_scopes" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.is_staff())) WITH CHECK ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "certification_scopes_worker" ON "certification_scopes" AS PERMISSIVE FOR SELECT TO "candor_worker" USING ((select candor.is_job()));--> statement-breakpoint
CREATE POLICY "certification_surveillances_portal" ON "certification_surveillances" AS PERMISSIVE FOR SELECT TO "candor_portal" USING (exists (select 1 from certifications c where c.id = certification_surveillances.certification_id));--> statement-breakpoint
CREATE POLICY "certification_surveillances_admin" ON "certification_surveillances" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.is_staff())) WITH CHECK ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "certification_surveillances_worker" ON "certification_surveillances" AS PERMISSIVE FOR SELECT TO "candor_worker" USING ((select candor.is_job()));--> statement-breakpoint
CREATE POLICY "certifications_portal" ON "certifications" AS PERMISSIVE FOR SELECT TO "candor_portal" USING (released_at is not null and (audience = 'public' or (select candor.tenant_id()) is not null));--> statement-breakpoint
CREATE POLICY "certifications_admin" ON "certifications" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.is_staff())) WITH CHECK ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "certifications_worker" ON "certifications" AS PERMISSIVE FOR SELECT TO "candor_worker" USING ((select candor.is_job()));--> statement-breakpoint
CREATE POLICY "control_documents_portal" ON "control_documents" AS PERMISSIVE FOR SELECT TO "candor_portal" USING ((select candor.tenant_id()) is not null and exists (select 1 from documents d where d.id = control_documents.document_id));--> statement-breakpoint
CREATE POLICY "control_documents_admin" ON "control_documents" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.is_staff())) WITH CHECK ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "control_documents_worker" ON "control_documents" AS PERMISSIVE FOR SELECT TO "candor_worker" USING ((select candor.is_job()));--> statement-breakpoint
CREATE POLICY "control_mappings_portal" ON "control_mappings" AS PERMISSIVE FOR SELECT TO "candor_portal" USING ((select candor.tenant_id()) is not null);--> statement-breakpoint
CREATE POLICY "control_mappings_admin" ON "control_mappings" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.is_staff())) WITH CHECK ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "control_mappings_worker" ON "control_mappings" AS PERMISSIVE FOR SELECT TO "candor_worker" USING ((select candor.is_job()));--> statement-breakpoint
CREATE POLICY "control_statements_portal" ON "control_statements" AS PERMISSIVE FOR SELECT TO "candor_portal" USING ((select candor.tenant_id()) is not null and exists (select 1 from statements s where s.id = control_statements.statement_id));--> statement-breakpoint
CREATE POLICY "control_statements_admin" ON "control_statements" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.is_staff())) WITH CHECK ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "control_statements_worker" ON "control_statements" AS PERMISSIVE FOR SELECT TO "candor_worker" USING ((select candor.is_job()));--> statement-breakpoint
CREATE POLICY "controls_portal" ON "controls" AS PERMISSIVE FOR SELECT TO "candor_portal" USING ((select candor.tenant_id()) is not null);--> statement-breakpoint
CREATE POLICY "controls_admin" ON "controls" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.is_staff())) WITH CHECK ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "controls_worker" ON "controls" AS PERMISSIVE FOR SELECT TO "candor_worker" USING ((select candor.is_job()));--> statement-breakpoint
CREATE POLICY "document_services_portal" ON "document_services" AS PERMISSIVE FOR SELECT TO "candor_portal" USING (exists (select 1 from documents d where d.id = document_services.document_id));--> statement-breakpoint
CREATE POLICY "document_services_admin" ON "document_services" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.is_staff())) WITH CHECK ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "document_services_worker" ON "document_services" AS PERMISSIVE FOR SELECT TO "candor_worker" USING ((select candor.is_job()));--> statement-breakpoint
CREATE POLICY "document_services_gate" ON "document_services" AS PERMISSIVE FOR ALL TO "candor_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "document_versions_portal" ON "document_versions" AS PERMISSIVE FOR SELECT TO "candor_portal" USING (approved_at is not null and document_id = any ((select candor.open_documents())::uuid[]));--> statement-breakpoint
CREATE POLICY "document_versions_admin" ON "document_versions" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "document_versions_worker" ON "document_versions" AS PERMISSIVE FOR ALL TO "candor_worker" USING ((select candor.is_job())) WITH CHECK ((select candor.is_job()));--> statement-breakpoint
CREATE POLICY "documents_portal" ON "documents" AS PERMISSIVE FOR SELECT TO "candor_portal" USING (released_at is not null and withdrawn_at is null
        and (is_listed and classification <> 'restricted' or id = any ((select candor.open_documents())::uuid[])));--> statement-breakpoint
CREATE POLICY "documents_admin" ON "documents" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.is_staff())) WITH CHECK ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "documents_worker" ON "documents" AS PERMISSIVE FOR SELECT TO "candor_worker" USING ((select candor.is_job()));--> statement-breakpoint
CREATE POLICY "documents_gate" ON "documents" AS PERMISSIVE FOR ALL TO "candor_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "uploads_admin" ON "uploads" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.is_staff())) WITH CHECK ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "uploads_worker" ON "uploads" AS PERMISSIVE FOR ALL TO "candor_worker" USING ((select candor.is_job()));--> statement-breakpoint
CREATE POLICY "faqs_portal" ON "faqs" AS PERMISSIVE FOR SELECT TO "candor_portal" USING (published_at is not null);--> statement-breakpoint
CREATE POLICY "faqs_admin" ON "faqs" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.is_staff())) WITH CHECK ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "faqs_worker" ON "faqs" AS PERMISSIVE FOR SELECT TO "candor_worker" USING ((select candor.is_job()));--> statement-breakpoint
CREATE POLICY "frameworks_portal" ON "frameworks" AS PERMISSIVE FOR SELECT TO "candor_portal" USING (true);--> statement-breakpoint
CREATE POLICY "frameworks_admin" ON "frameworks" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.is_staff())) WITH CHECK ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "frameworks_worker" ON "frameworks" AS PERMISSIVE FOR SELECT TO "candor_worker" USING ((select candor.is_job()));--> statement-breakpoint
CREATE POLICY "grants_portal" ON "grants" AS PERMISSIVE FOR SELECT TO "candor_portal" USING (tenant_id = (select candor.tenant_id()));--> statement-breakpoint
CREATE POLICY "grants_admin" ON "grants" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.sees_all()) or tenant_id = any ((select candor.assigned_tenants())::uuid[])) WITH CHECK ((select candor.sees_all()) or tenant_id = any ((select candor.assigned_tenants())::uuid[]));--> statement-breakpoint
CREATE POLICY "grants_worker" ON "grants" AS PERMISSIVE FOR ALL TO "candor_worker" USING ((select candor.works_for_all()) or tenant_id = (select candor.tenant_id())) WITH CHECK ((select candor.works_for_all()) or tenant_id = (select candor.tenant_id()));--> statement-breakpoint
CREATE POLICY "grants_gate" ON "grants" AS PERMISSIVE FOR ALL TO "candor_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "objections_portal" ON "objections" AS PERMISSIVE FOR ALL TO "candor_portal" USING (tenant_id = (select candor.tenant_id())) WITH CHECK (tenant_id = (select candor.tenant_id()));--> statement-breakpoint
CREATE POLICY "objections_admin" ON "objections" AS PERMISSIVE FOR SELECT TO "candor_admin" USING ((select candor.sees_all()) or tenant_id = any ((select candor.assigned_tenants())::uuid[]));--> statement-breakpoint
CREATE POLICY "objections_worker" ON "objections" AS PERMISSIVE FOR SELECT TO "candor_worker" USING ((select candor.works_for_all()) or tenant_id = (select candor.tenant_id()));--> statement-breakpoint
CREATE POLICY "sub_processor_followers_portal" ON "sub_processor_followers" AS PERMISSIVE FOR ALL TO "candor_portal" USING (tenant_id = (select candor.tenant_id()) and member_id = (select candor.person_id())) WITH CHECK (tenant_id = (select candor.tenant_id()) and member_id = (select candor.person_id()));--> statement-breakpoint
CREATE POLICY "sub_processor_followers_admin" ON "sub_processor_followers" AS PERMISSIVE FOR SELECT TO "candor_admin" USING ((select candor.sees_all()) or tenant_id = any ((select candor.assigned_tenants())::uuid[]));--> statement-breakpoint
CREATE POLICY "sub_processor_followers_worker" ON "sub_processor_followers" AS PERMISSIVE FOR SELECT TO "candor_worker" USING ((select candor.works_for_all()) or tenant_id = (select candor.tenant_id()));--> statement-breakpoint
CREATE POLICY "sub_processor_notices_portal" ON "sub_processor_notices" AS PERMISSIVE FOR SELECT TO "candor_portal" USING (exists (select 1 from sub_processors s where s.id = sub_processor_notices.sub_processor_id));--> statement-breakpoint
CREATE POLICY "sub_processor_notices_admin" ON "sub_processor_notices" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.is_staff())) WITH CHECK ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "sub_processor_notices_worker" ON "sub_processor_notices" AS PERMISSIVE FOR SELECT TO "candor_worker" USING ((select candor.is_job()));--> statement-breakpoint
CREATE POLICY "sub_processors_portal" ON "sub_processors" AS PERMISSIVE FOR SELECT TO "candor_portal" USING (announced_at is not null);--> statement-breakpoint
CREATE POLICY "sub_processors_admin" ON "sub_processors" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.is_staff())) WITH CHECK ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "sub_processors_worker" ON "sub_processors" AS PERMISSIVE FOR SELECT TO "candor_worker" USING ((select candor.is_job()));--> statement-breakpoint
ALTER POLICY "audit_events_portal" ON "audit_events" TO candor_portal WITH CHECK (tenant_id = (select candor.tenant_id()) and actor_kind = 'member' and actor_id = (select candor.person_id())
        or tenant_id is null and actor_kind = 'visitor' and actor_id is null and (select candor.is_visitor()));