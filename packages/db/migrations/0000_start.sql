CREATE TABLE "acknowledgements" (
	"tenant_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"advisory_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"member_id" uuid NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "acknowledgements_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "acknowledgements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "advisory_reads" (
	"tenant_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"advisory_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "advisory_reads_tenant_id_member_id_advisory_id_revision_pk" PRIMARY KEY("tenant_id","member_id","advisory_id","revision")
);
--> statement-breakpoint
ALTER TABLE "advisory_reads" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "advisories" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tracking_id" text NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"severity" text NOT NULL,
	"tlp" text NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp (3) with time zone,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"closed_by" uuid,
	CONSTRAINT "advisories_tracking_id" UNIQUE("tracking_id")
);
--> statement-breakpoint
ALTER TABLE "advisories" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "advisory_drafts" (
	"advisory_id" uuid PRIMARY KEY NOT NULL,
	"title" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"body" jsonb NOT NULL,
	"severity" text NOT NULL,
	"tlp" text NOT NULL,
	"cves" text[] DEFAULT '{}' NOT NULL,
	"references" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"contested" boolean DEFAULT false NOT NULL,
	"as_of" timestamp (3) with time zone NOT NULL,
	"statements" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_by" uuid NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "advisory_drafts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "advisory_revisions" (
	"advisory_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"title" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"body" jsonb NOT NULL,
	"severity" text NOT NULL,
	"tlp" text NOT NULL,
	"cves" text[] DEFAULT '{}' NOT NULL,
	"references" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"contested" boolean DEFAULT false NOT NULL,
	"as_of" timestamp (3) with time zone NOT NULL,
	"note" jsonb NOT NULL,
	"closing" boolean DEFAULT false NOT NULL,
	"published_by" uuid NOT NULL,
	"published_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "advisory_revisions_advisory_id_number_pk" PRIMARY KEY("advisory_id","number"),
	CONSTRAINT "advisory_revisions_id" UNIQUE("id")
);
--> statement-breakpoint
ALTER TABLE "advisory_revisions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "assets" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"service_id" uuid NOT NULL,
	"region" text NOT NULL,
	"serial" text,
	"lifecycle" text DEFAULT 'in_service' NOT NULL,
	"dedicated_tenant_id" uuid,
	"dedicated_subscription_id" uuid,
	"bom_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"name_key" text collate "C" GENERATED ALWAYS AS (lower("name")) STORED,
	"serial_key" text collate "C" GENERATED ALWAYS AS (lower("serial")) STORED,
	CONSTRAINT "assets_name" UNIQUE("name")
);
--> statement-breakpoint
ALTER TABLE "assets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "components" (
	"asset_id" uuid NOT NULL,
	"product_id" uuid NOT NULL,
	"in_bom" boolean DEFAULT true NOT NULL,
	"in_list" boolean DEFAULT false NOT NULL,
	CONSTRAINT "components_asset_id_product_id_pk" PRIMARY KEY("asset_id","product_id"),
	CONSTRAINT "components_said" CHECK ("components"."in_bom" or "components"."in_list")
);
--> statement-breakpoint
ALTER TABLE "components" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_events" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"tenant_id" uuid,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"verb" text NOT NULL,
	"subject" jsonb NOT NULL,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "audit_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "disclosures" (
	"tenant_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"advisory_id" uuid,
	"member_id" uuid,
	"leaf" text NOT NULL,
	"hash" "bytea" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "disclosures_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "disclosures_hash" CHECK ("disclosures"."hash" = sha256('\x00'::bytea || convert_to("disclosures"."leaf", 'UTF8')))
);
--> statement-breakpoint
ALTER TABLE "disclosures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "emails" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant_id" uuid,
	"member_id" uuid,
	"advisory_id" uuid,
	"revision" integer,
	"recipient" text NOT NULL,
	"template" text NOT NULL,
	"locale" text DEFAULT 'en' NOT NULL,
	"params" jsonb NOT NULL,
	"state" text DEFAULT 'queued' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"response" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"accepted_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "emails" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exposure_history" (
	"tenant_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"advisory_id" uuid NOT NULL,
	"status" text NOT NULL,
	"confidence" text NOT NULL,
	"statement_n" integer,
	"reason" text NOT NULL,
	"asset_count" integer NOT NULL,
	"covered_count" integer NOT NULL,
	"affected_count" integer NOT NULL,
	"remediated_count" integer NOT NULL,
	"undecided_count" integer NOT NULL,
	"last_planned_for" timestamp (3) with time zone,
	"revision" integer NOT NULL,
	"inventory_revision" bigint NOT NULL,
	"computed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "exposure_history_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "exposure_history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exposure_reasons" (
	"tenant_id" uuid NOT NULL,
	"advisory_id" uuid NOT NULL,
	"n" integer NOT NULL,
	"kind" text NOT NULL,
	"statement_n" integer,
	"service" text NOT NULL,
	"region" text NOT NULL,
	"asset_count" integer NOT NULL,
	"asset_name" text,
	"serial" text,
	"supplier" text,
	"product" text,
	"version" text,
	"criterion" text,
	"range" text,
	"rule" text,
	"remediation" text,
	"planned_for" timestamp (3) with time zone,
	"done_at" timestamp (3) with time zone,
	"inventory_at" timestamp (3) with time zone,
	CONSTRAINT "exposure_reasons_tenant_id_advisory_id_n_pk" PRIMARY KEY("tenant_id","advisory_id","n")
);
--> statement-breakpoint
ALTER TABLE "exposure_reasons" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exposures" (
	"tenant_id" uuid NOT NULL,
	"advisory_id" uuid NOT NULL,
	"status" text NOT NULL,
	"confidence" text NOT NULL,
	"statement_n" integer,
	"reason" text NOT NULL,
	"asset_count" integer NOT NULL,
	"covered_count" integer NOT NULL,
	"affected_count" integer NOT NULL,
	"remediated_count" integer NOT NULL,
	"undecided_count" integer NOT NULL,
	"last_planned_for" timestamp (3) with time zone,
	"revision" integer NOT NULL,
	"inventory_revision" bigint NOT NULL,
	"computed_at" timestamp (3) with time zone NOT NULL,
	"basis" text[] NOT NULL,
	"severity" text NOT NULL,
	"severity_rank" integer NOT NULL,
	"status_rank" integer NOT NULL,
	"next_update_due" timestamp (3) with time zone,
	"inventory_at" timestamp (3) with time zone,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"asked_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "exposures_tenant_id_advisory_id_pk" PRIMARY KEY("tenant_id","advisory_id")
);
--> statement-breakpoint
ALTER TABLE "exposures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "import_errors" (
	"import_id" uuid NOT NULL,
	"n" integer NOT NULL,
	"where" text NOT NULL,
	"code" text NOT NULL,
	"value" text,
	"message" text NOT NULL,
	"hint" text NOT NULL,
	CONSTRAINT "import_errors_import_id_n_pk" PRIMARY KEY("import_id","n")
);
--> statement-breakpoint
ALTER TABLE "import_errors" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "imports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"filename" text NOT NULL,
	"target" text,
	"sha256" text NOT NULL,
	"size" integer NOT NULL,
	"state" text DEFAULT 'queued' NOT NULL,
	"rows_total" integer DEFAULT 0 NOT NULL,
	"rows_done" integer DEFAULT 0 NOT NULL,
	"changes" jsonb,
	"error_count" integer DEFAULT 0 NOT NULL,
	"imported_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "imports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "inventory_revisions" (
	"number" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "inventory_revisions_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"cause" text NOT NULL,
	"import_id" uuid,
	"asset_id" uuid,
	"changed_by" uuid,
	"changes" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"touched" jsonb
);
--> statement-breakpoint
ALTER TABLE "inventory_revisions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "members" (
	"tenant_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"locale" text DEFAULT 'en' NOT NULL,
	"time_zone" text DEFAULT 'UTC' NOT NULL,
	"invited_by" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"last_sign_in_at" timestamp (3) with time zone,
	"deactivated_at" timestamp (3) with time zone,
	CONSTRAINT "members_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "members_email" UNIQUE("tenant_id","email")
);
--> statement-breakpoint
ALTER TABLE "members" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "product_identifiers" (
	"product_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"value" text NOT NULL,
	CONSTRAINT "product_identifiers_product_id_kind_value_pk" PRIMARY KEY("product_id","kind","value")
);
--> statement-breakpoint
ALTER TABLE "product_identifiers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "products" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"supplier_id" uuid NOT NULL,
	"name" text NOT NULL,
	"version" text DEFAULT '' NOT NULL,
	"kind" text DEFAULT 'other' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"name_key" text collate "C" GENERATED ALWAYS AS (lower("name")) STORED,
	CONSTRAINT "products_identity" UNIQUE("supplier_id","name","version")
);
--> statement-breakpoint
ALTER TABLE "products" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "provider_settings" (
	"singleton" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"name" text NOT NULL,
	"logo" text,
	"accent" text DEFAULT '#2f5d50' NOT NULL,
	"accent_dark" text DEFAULT '#8fc7b3' NOT NULL,
	"domains" text[] DEFAULT '{}' NOT NULL,
	"contact_email" text NOT NULL,
	"security_email" text NOT NULL,
	"mail_from" text NOT NULL,
	"tracking_prefix" text DEFAULT 'ADV' NOT NULL,
	"languages" jsonb DEFAULT '["en","fr"]'::jsonb NOT NULL,
	"time_zone" text DEFAULT 'UTC' NOT NULL,
	"imprint" jsonb,
	"privacy" jsonb,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "provider_settings_singleton" CHECK ("provider_settings"."singleton")
);
--> statement-breakpoint
ALTER TABLE "provider_settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "remediations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"advisory_id" uuid NOT NULL,
	"asset_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"planned_for" timestamp (3) with time zone,
	"done_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "remediations_asset" UNIQUE("advisory_id","asset_id")
);
--> statement-breakpoint
ALTER TABLE "remediations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "regions" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "regions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "service_regions" (
	"service_id" uuid NOT NULL,
	"region" text NOT NULL,
	CONSTRAINT "service_regions_service_id_region_pk" PRIMARY KEY("service_id","region")
);
--> statement-breakpoint
ALTER TABLE "service_regions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "services" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"description" jsonb,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "services_slug" UNIQUE("slug")
);
--> statement-breakpoint
ALTER TABLE "services" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "member_sessions" (
	"tenant_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"member_id" uuid NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"user_agent" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "member_sessions_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "member_sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "staff_sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"staff_id" uuid NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"user_agent" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "staff_sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sign_in_links" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"app" text NOT NULL,
	"email" text NOT NULL,
	"secret_hash" "bytea" NOT NULL,
	"browser_hash" "bytea",
	"tenant_ids" uuid[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"consumed_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "sign_in_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "staff" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"locale" text DEFAULT 'en' NOT NULL,
	"time_zone" text DEFAULT 'UTC' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"last_sign_in_at" timestamp (3) with time zone,
	"deactivated_at" timestamp (3) with time zone,
	CONSTRAINT "staff_email" UNIQUE("email")
);
--> statement-breakpoint
ALTER TABLE "staff" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "staff_assignments" (
	"tenant_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "staff_assignments_tenant_id_staff_id_pk" PRIMARY KEY("tenant_id","staff_id")
);
--> statement-breakpoint
ALTER TABLE "staff_assignments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "criteria" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"statement_id" uuid NOT NULL,
	"n" integer NOT NULL,
	"identifier_kind" text NOT NULL,
	"value" text NOT NULL,
	"vendor" text,
	"range" text,
	CONSTRAINT "criteria_n" UNIQUE("statement_id","n")
);
--> statement-breakpoint
ALTER TABLE "criteria" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "criterion_matches" (
	"criterion_id" uuid NOT NULL,
	"product_id" uuid NOT NULL,
	"result" text NOT NULL,
	"rule" text NOT NULL,
	CONSTRAINT "criterion_matches_criterion_id_product_id_pk" PRIMARY KEY("criterion_id","product_id")
);
--> statement-breakpoint
ALTER TABLE "criterion_matches" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "statements" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"advisory_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"n" integer NOT NULL,
	"status" text NOT NULL,
	"confidence" text NOT NULL,
	"basis" text[] NOT NULL,
	"justification" text,
	"text" jsonb NOT NULL,
	"action" jsonb,
	"unknowns" jsonb,
	"next_update_due" timestamp (3) with time zone,
	CONSTRAINT "statements_n" UNIQUE("advisory_id","revision","n")
);
--> statement-breakpoint
ALTER TABLE "statements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "subscriptions" (
	"tenant_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"service_id" uuid NOT NULL,
	"region" text NOT NULL,
	"kind" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "subscriptions_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "subscriptions_identity" UNIQUE("tenant_id","service_id","region","kind")
);
--> statement-breakpoint
ALTER TABLE "subscriptions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "suppliers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "suppliers_name" UNIQUE("name")
);
--> statement-breakpoint
ALTER TABLE "suppliers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "tenants" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"locale" text DEFAULT 'en' NOT NULL,
	"time_zone" text DEFAULT 'UTC' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"suspended_at" timestamp (3) with time zone,
	CONSTRAINT "tenants_slug" UNIQUE("slug")
);
--> statement-breakpoint
ALTER TABLE "tenants" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "acknowledgements" ADD CONSTRAINT "acknowledgements_tenant_id_member_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acknowledgements" ADD CONSTRAINT "acknowledgements_tenant_id_advisory_id_exposures_tenant_id_advisory_id_fk" FOREIGN KEY ("tenant_id","advisory_id") REFERENCES "public"."exposures"("tenant_id","advisory_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advisory_reads" ADD CONSTRAINT "advisory_reads_tenant_id_member_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advisory_reads" ADD CONSTRAINT "advisory_reads_advisory_id_revision_advisory_revisions_advisory_id_number_fk" FOREIGN KEY ("advisory_id","revision") REFERENCES "public"."advisory_revisions"("advisory_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advisories" ADD CONSTRAINT "advisories_created_by_staff_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advisories" ADD CONSTRAINT "advisories_closed_by_staff_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advisory_drafts" ADD CONSTRAINT "advisory_drafts_advisory_id_advisories_id_fk" FOREIGN KEY ("advisory_id") REFERENCES "public"."advisories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advisory_drafts" ADD CONSTRAINT "advisory_drafts_updated_by_staff_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advisory_revisions" ADD CONSTRAINT "advisory_revisions_advisory_id_advisories_id_fk" FOREIGN KEY ("advisory_id") REFERENCES "public"."advisories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advisory_revisions" ADD CONSTRAINT "advisory_revisions_published_by_staff_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assets" ADD CONSTRAINT "assets_service_id_region_service_regions_service_id_region_fk" FOREIGN KEY ("service_id","region") REFERENCES "public"."service_regions"("service_id","region") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assets" ADD CONSTRAINT "assets_dedicated_tenant_id_dedicated_subscription_id_subscriptions_tenant_id_id_fk" FOREIGN KEY ("dedicated_tenant_id","dedicated_subscription_id") REFERENCES "public"."subscriptions"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "components" ADD CONSTRAINT "components_asset_id_assets_id_fk" FOREIGN KEY ("asset_id") REFERENCES "public"."assets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "components" ADD CONSTRAINT "components_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosures" ADD CONSTRAINT "disclosures_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exposure_history" ADD CONSTRAINT "exposure_history_tenant_id_advisory_id_exposures_tenant_id_advisory_id_fk" FOREIGN KEY ("tenant_id","advisory_id") REFERENCES "public"."exposures"("tenant_id","advisory_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exposure_reasons" ADD CONSTRAINT "exposure_reasons_tenant_id_advisory_id_exposures_tenant_id_advisory_id_fk" FOREIGN KEY ("tenant_id","advisory_id") REFERENCES "public"."exposures"("tenant_id","advisory_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exposures" ADD CONSTRAINT "exposures_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exposures" ADD CONSTRAINT "exposures_advisory_id_advisories_id_fk" FOREIGN KEY ("advisory_id") REFERENCES "public"."advisories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_errors" ADD CONSTRAINT "import_errors_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_imported_by_staff_id_fk" FOREIGN KEY ("imported_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory_revisions" ADD CONSTRAINT "inventory_revisions_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory_revisions" ADD CONSTRAINT "inventory_revisions_asset_id_assets_id_fk" FOREIGN KEY ("asset_id") REFERENCES "public"."assets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory_revisions" ADD CONSTRAINT "inventory_revisions_changed_by_staff_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_identifiers" ADD CONSTRAINT "product_identifiers_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "products" ADD CONSTRAINT "products_supplier_id_suppliers_id_fk" FOREIGN KEY ("supplier_id") REFERENCES "public"."suppliers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remediations" ADD CONSTRAINT "remediations_advisory_id_advisories_id_fk" FOREIGN KEY ("advisory_id") REFERENCES "public"."advisories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remediations" ADD CONSTRAINT "remediations_asset_id_assets_id_fk" FOREIGN KEY ("asset_id") REFERENCES "public"."assets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_regions" ADD CONSTRAINT "service_regions_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_regions" ADD CONSTRAINT "service_regions_region_regions_code_fk" FOREIGN KEY ("region") REFERENCES "public"."regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_sessions" ADD CONSTRAINT "member_sessions_tenant_id_member_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_sessions" ADD CONSTRAINT "staff_sessions_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_assignments" ADD CONSTRAINT "staff_assignments_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_assignments" ADD CONSTRAINT "staff_assignments_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "criteria" ADD CONSTRAINT "criteria_statement_id_statements_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."statements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "criterion_matches" ADD CONSTRAINT "criterion_matches_criterion_id_criteria_id_fk" FOREIGN KEY ("criterion_id") REFERENCES "public"."criteria"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "criterion_matches" ADD CONSTRAINT "criterion_matches_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_advisory_id_revision_advisory_revisions_advisory_id_number_fk" FOREIGN KEY ("advisory_id","revision") REFERENCES "public"."advisory_revisions"("advisory_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_service_id_region_service_regions_service_id_region_fk" FOREIGN KEY ("service_id","region") REFERENCES "public"."service_regions"("service_id","region") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "acknowledgements_advisory" ON "acknowledgements" USING btree ("tenant_id","advisory_id","at");--> statement-breakpoint
CREATE INDEX "advisory_reads_advisory" ON "advisory_reads" USING btree ("tenant_id","advisory_id","revision");--> statement-breakpoint
CREATE INDEX "advisories_updated" ON "advisories" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "assets_pool" ON "assets" USING btree ("service_id","region","dedicated_tenant_id");--> statement-breakpoint
CREATE INDEX "assets_dedicated" ON "assets" USING btree ("dedicated_tenant_id","dedicated_subscription_id");--> statement-breakpoint
CREATE INDEX "assets_name_key" ON "assets" USING btree ("name_key","id");--> statement-breakpoint
CREATE INDEX "assets_serial_key" ON "assets" USING btree ("serial_key");--> statement-breakpoint
CREATE INDEX "assets_service" ON "assets" USING btree ("service_id","name_key","id");--> statement-breakpoint
CREATE INDEX "assets_region" ON "assets" USING btree ("region","name_key","id");--> statement-breakpoint
CREATE INDEX "assets_out_of_service" ON "assets" USING btree ("lifecycle","name_key","id") WHERE lifecycle <> 'in_service';--> statement-breakpoint
CREATE INDEX "components_product" ON "components" USING btree ("product_id","asset_id");--> statement-breakpoint
CREATE INDEX "audit_events_at" ON "audit_events" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "audit_events_tenant" ON "audit_events" USING btree ("tenant_id","at","id");--> statement-breakpoint
CREATE INDEX "disclosures_at" ON "disclosures" USING btree ("tenant_id","at","id");--> statement-breakpoint
CREATE INDEX "disclosures_advisory" ON "disclosures" USING btree ("tenant_id","advisory_id","kind","at");--> statement-breakpoint
CREATE INDEX "emails_advisory" ON "emails" USING btree ("tenant_id","advisory_id","revision");--> statement-breakpoint
CREATE INDEX "exposure_history_at" ON "exposure_history" USING btree ("tenant_id","advisory_id","computed_at");--> statement-breakpoint
CREATE INDEX "exposures_status" ON "exposures" USING btree ("tenant_id","status_rank","severity_rank","advisory_id");--> statement-breakpoint
CREATE INDEX "exposures_severity" ON "exposures" USING btree ("tenant_id","severity_rank","advisory_id");--> statement-breakpoint
CREATE INDEX "exposures_changed" ON "exposures" USING btree ("tenant_id","changed_at","advisory_id");--> statement-breakpoint
CREATE INDEX "exposures_advisory" ON "exposures" USING btree ("advisory_id","status");--> statement-breakpoint
CREATE INDEX "imports_created" ON "imports" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "imports_target" ON "imports" USING btree ("kind","target","created_at");--> statement-breakpoint
CREATE INDEX "inventory_revisions_asset" ON "inventory_revisions" USING btree ("asset_id","number");--> statement-breakpoint
CREATE INDEX "members_address" ON "members" USING btree ("email");--> statement-breakpoint
CREATE INDEX "product_identifiers_value" ON "product_identifiers" USING btree ("kind","value");--> statement-breakpoint
CREATE INDEX "products_name_key" ON "products" USING btree ("name_key","version","id");--> statement-breakpoint
CREATE INDEX "remediations_asset_id" ON "remediations" USING btree ("asset_id");--> statement-breakpoint
CREATE INDEX "member_sessions_token" ON "member_sessions" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "member_sessions_member" ON "member_sessions" USING btree ("tenant_id","member_id","created_at");--> statement-breakpoint
CREATE INDEX "staff_sessions_token" ON "staff_sessions" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "staff_sessions_staff" ON "staff_sessions" USING btree ("staff_id","created_at");--> statement-breakpoint
CREATE INDEX "sign_in_links_secret" ON "sign_in_links" USING btree ("secret_hash");--> statement-breakpoint
CREATE INDEX "sign_in_links_email" ON "sign_in_links" USING btree ("email","created_at");--> statement-breakpoint
CREATE INDEX "sign_in_links_created" ON "sign_in_links" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "criterion_matches_product" ON "criterion_matches" USING btree ("product_id");--> statement-breakpoint
CREATE INDEX "subscriptions_pool" ON "subscriptions" USING btree ("service_id","region","tenant_id");--> statement-breakpoint
CREATE POLICY "acknowledgements_portal" ON "acknowledgements" AS PERMISSIVE FOR ALL TO "candor_portal" USING (tenant_id = (select candor.tenant_id())) WITH CHECK (tenant_id = (select candor.tenant_id()));--> statement-breakpoint
CREATE POLICY "acknowledgements_admin" ON "acknowledgements" AS PERMISSIVE FOR SELECT TO "candor_admin" USING ((select candor.sees_all()) or tenant_id = any ((select candor.assigned_tenants())::uuid[]));--> statement-breakpoint
CREATE POLICY "acknowledgements_worker" ON "acknowledgements" AS PERMISSIVE FOR SELECT TO "candor_worker" USING ((select candor.works_for_all()) or tenant_id = (select candor.tenant_id()));--> statement-breakpoint
CREATE POLICY "advisory_reads_portal" ON "advisory_reads" AS PERMISSIVE FOR ALL TO "candor_portal" USING (tenant_id = (select candor.tenant_id()) and member_id = (select candor.person_id())) WITH CHECK (tenant_id = (select candor.tenant_id()) and member_id = (select candor.person_id()));--> statement-breakpoint
CREATE POLICY "advisory_reads_admin" ON "advisory_reads" AS PERMISSIVE FOR SELECT TO "candor_admin" USING ((select candor.sees_all()) or tenant_id = any ((select candor.assigned_tenants())::uuid[]));--> statement-breakpoint
CREATE POLICY "advisory_reads_worker" ON "advisory_reads" AS PERMISSIVE FOR SELECT TO "candor_worker" USING ((select candor.works_for_all()) or tenant_id = (select candor.tenant_id()));--> statement-breakpoint
CREATE POLICY "advisories_portal" ON "advisories" AS PERMISSIVE FOR SELECT TO "candor_portal" USING (state <> 'draft' and (((select candor.is_visitor()) and tlp = 'clear') or exists (select 1 from exposures e where e.tenant_id = (select candor.tenant_id())
    and e.advisory_id = advisories.id and e.revision >= 1)));--> statement-breakpoint
CREATE POLICY "advisories_admin" ON "advisories" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.is_staff())) WITH CHECK ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "advisories_worker" ON "advisories" AS PERMISSIVE FOR SELECT TO "candor_worker" USING ((select candor.is_job()));--> statement-breakpoint
CREATE POLICY "advisory_drafts_admin" ON "advisory_drafts" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.is_staff())) WITH CHECK ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "advisory_revisions_portal" ON "advisory_revisions" AS PERMISSIVE FOR SELECT TO "candor_portal" USING (((select candor.is_visitor()) and tlp = 'clear') or exists (select 1 from exposures e where e.tenant_id = (select candor.tenant_id())
    and e.advisory_id = advisory_revisions.advisory_id and e.revision >= advisory_revisions.number));--> statement-breakpoint
CREATE POLICY "advisory_revisions_admin" ON "advisory_revisions" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.is_staff())) WITH CHECK ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "advisory_revisions_worker" ON "advisory_revisions" AS PERMISSIVE FOR SELECT TO "candor_worker" USING ((select candor.is_job()));--> statement-breakpoint
CREATE POLICY "assets_admin" ON "assets" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.is_staff())) WITH CHECK ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "assets_worker" ON "assets" AS PERMISSIVE FOR ALL TO "candor_worker" USING ((select candor.is_job())) WITH CHECK ((select candor.is_job()));--> statement-breakpoint
CREATE POLICY "components_admin" ON "components" AS PERMISSIVE FOR SELECT TO "candor_admin" USING ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "components_worker" ON "components" AS PERMISSIVE FOR ALL TO "candor_worker" USING ((select candor.is_job())) WITH CHECK ((select candor.is_job()));--> statement-breakpoint
CREATE POLICY "audit_events_portal" ON "audit_events" AS PERMISSIVE FOR INSERT TO "candor_portal" WITH CHECK (tenant_id = (select candor.tenant_id()) and actor_kind = 'member' and actor_id = (select candor.person_id()));--> statement-breakpoint
CREATE POLICY "audit_events_own" ON "audit_events" AS PERMISSIVE FOR INSERT TO "candor_admin" WITH CHECK (tenant_id is null and actor_kind = 'staff' and actor_id = (select candor.person_id()));--> statement-breakpoint
CREATE POLICY "audit_events_admin" ON "audit_events" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.sees_all()) or tenant_id = any ((select candor.assigned_tenants())::uuid[])) WITH CHECK ((select candor.sees_all()) or tenant_id = any ((select candor.assigned_tenants())::uuid[]));--> statement-breakpoint
CREATE POLICY "audit_events_worker" ON "audit_events" AS PERMISSIVE FOR INSERT TO "candor_worker" WITH CHECK ((select candor.works_for_all()) or tenant_id = (select candor.tenant_id()));--> statement-breakpoint
CREATE POLICY "audit_events_gate" ON "audit_events" AS PERMISSIVE FOR ALL TO "candor_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "disclosures_portal" ON "disclosures" AS PERMISSIVE FOR ALL TO "candor_portal" USING (tenant_id = (select candor.tenant_id())) WITH CHECK (tenant_id = (select candor.tenant_id()));--> statement-breakpoint
CREATE POLICY "disclosures_admin" ON "disclosures" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.sees_all()) or tenant_id = any ((select candor.assigned_tenants())::uuid[])) WITH CHECK ((select candor.sees_all()) or tenant_id = any ((select candor.assigned_tenants())::uuid[]));--> statement-breakpoint
CREATE POLICY "disclosures_worker" ON "disclosures" AS PERMISSIVE FOR ALL TO "candor_worker" USING ((select candor.works_for_all()) or tenant_id = (select candor.tenant_id())) WITH CHECK ((select candor.works_for_all()) or tenant_id = (select candor.tenant_id()));--> statement-breakpoint
CREATE POLICY "emails_portal" ON "emails" AS PERMISSIVE FOR INSERT TO "candor_portal" WITH CHECK (tenant_id = (select candor.tenant_id()) and template = 'invitation');--> statement-breakpoint
CREATE POLICY "emails_admin" ON "emails" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.sees_all()) or tenant_id = any ((select candor.assigned_tenants())::uuid[])) WITH CHECK ((select candor.sees_all()) or tenant_id = any ((select candor.assigned_tenants())::uuid[]));--> statement-breakpoint
CREATE POLICY "emails_worker" ON "emails" AS PERMISSIVE FOR ALL TO "candor_worker" USING ((select candor.works_for_all()) or tenant_id = (select candor.tenant_id())) WITH CHECK ((select candor.works_for_all()) or tenant_id = (select candor.tenant_id()));--> statement-breakpoint
CREATE POLICY "emails_gate" ON "emails" AS PERMISSIVE FOR ALL TO "candor_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "exposure_history_portal" ON "exposure_history" AS PERMISSIVE FOR SELECT TO "candor_portal" USING (tenant_id = (select candor.tenant_id()));--> statement-breakpoint
CREATE POLICY "exposure_history_admin" ON "exposure_history" AS PERMISSIVE FOR SELECT TO "candor_admin" USING ((select candor.sees_all()) or tenant_id = any ((select candor.assigned_tenants())::uuid[]));--> statement-breakpoint
CREATE POLICY "exposure_history_worker" ON "exposure_history" AS PERMISSIVE FOR ALL TO "candor_worker" USING ((select candor.works_for_all()) or tenant_id = (select candor.tenant_id())) WITH CHECK ((select candor.works_for_all()) or tenant_id = (select candor.tenant_id()));--> statement-breakpoint
CREATE POLICY "exposure_reasons_portal" ON "exposure_reasons" AS PERMISSIVE FOR SELECT TO "candor_portal" USING (tenant_id = (select candor.tenant_id()));--> statement-breakpoint
CREATE POLICY "exposure_reasons_admin" ON "exposure_reasons" AS PERMISSIVE FOR SELECT TO "candor_admin" USING ((select candor.sees_all()) or tenant_id = any ((select candor.assigned_tenants())::uuid[]));--> statement-breakpoint
CREATE POLICY "exposure_reasons_worker" ON "exposure_reasons" AS PERMISSIVE FOR ALL TO "candor_worker" USING ((select candor.works_for_all()) or tenant_id = (select candor.tenant_id())) WITH CHECK ((select candor.works_for_all()) or tenant_id = (select candor.tenant_id()));--> statement-breakpoint
CREATE POLICY "exposures_portal" ON "exposures" AS PERMISSIVE FOR SELECT TO "candor_portal" USING (tenant_id = (select candor.tenant_id()));--> statement-breakpoint
CREATE POLICY "exposures_admin" ON "exposures" AS PERMISSIVE FOR SELECT TO "candor_admin" USING ((select candor.sees_all()) or tenant_id = any ((select candor.assigned_tenants())::uuid[]));--> statement-breakpoint
CREATE POLICY "exposures_worker" ON "exposures" AS PERMISSIVE FOR ALL TO "candor_worker" USING ((select candor.works_for_all()) or tenant_id = (select candor.tenant_id())) WITH CHECK ((select candor.works_for_all()) or tenant_id = (select candor.tenant_id()));--> statement-breakpoint
CREATE POLICY "import_errors_admin" ON "import_errors" AS PERMISSIVE FOR SELECT TO "candor_admin" USING ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "import_errors_worker" ON "import_errors" AS PERMISSIVE FOR ALL TO "candor_worker" USING ((select candor.is_job())) WITH CHECK ((select candor.is_job()));--> statement-breakpoint
CREATE POLICY "imports_admin" ON "imports" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.is_staff())) WITH CHECK ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "imports_worker" ON "imports" AS PERMISSIVE FOR ALL TO "candor_worker" USING ((select candor.is_job())) WITH CHECK ((select candor.is_job()));--> statement-breakpoint
CREATE POLICY "inventory_revisions_admin" ON "inventory_revisions" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.is_staff())) WITH CHECK ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "inventory_revisions_worker" ON "inventory_revisions" AS PERMISSIVE FOR ALL TO "candor_worker" USING ((select candor.is_job())) WITH CHECK ((select candor.is_job()));--> statement-breakpoint
CREATE POLICY "members_portal" ON "members" AS PERMISSIVE FOR ALL TO "candor_portal" USING (tenant_id = (select candor.tenant_id())) WITH CHECK (tenant_id = (select candor.tenant_id()));--> statement-breakpoint
CREATE POLICY "members_admin" ON "members" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.sees_all()) or tenant_id = any ((select candor.assigned_tenants())::uuid[])) WITH CHECK ((select candor.sees_all()) or tenant_id = any ((select candor.assigned_tenants())::uuid[]));--> statement-breakpoint
CREATE POLICY "members_worker" ON "members" AS PERMISSIVE FOR SELECT TO "candor_worker" USING ((select candor.works_for_all()) or tenant_id = (select candor.tenant_id()));--> statement-breakpoint
CREATE POLICY "members_gate" ON "members" AS PERMISSIVE FOR ALL TO "candor_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "product_identifiers_admin" ON "product_identifiers" AS PERMISSIVE FOR SELECT TO "candor_admin" USING ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "product_identifiers_worker" ON "product_identifiers" AS PERMISSIVE FOR ALL TO "candor_worker" USING ((select candor.is_job())) WITH CHECK ((select candor.is_job()));--> statement-breakpoint
CREATE POLICY "products_admin" ON "products" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.is_staff())) WITH CHECK ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "products_worker" ON "products" AS PERMISSIVE FOR ALL TO "candor_worker" USING ((select candor.is_job())) WITH CHECK ((select candor.is_job()));--> statement-breakpoint
CREATE POLICY "provider_settings_portal" ON "provider_settings" AS PERMISSIVE FOR SELECT TO "candor_portal" USING (true);--> statement-breakpoint
CREATE POLICY "provider_settings_admin" ON "provider_settings" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.is_staff())) WITH CHECK ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "provider_settings_worker" ON "provider_settings" AS PERMISSIVE FOR SELECT TO "candor_worker" USING ((select candor.is_job()));--> statement-breakpoint
CREATE POLICY "provider_settings_sign_in" ON "provider_settings" AS PERMISSIVE FOR SELECT TO "candor_admin" USING (true);--> statement-breakpoint
CREATE POLICY "provider_settings_gate" ON "provider_settings" AS PERMISSIVE FOR ALL TO "candor_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "remediations_admin" ON "remediations" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.is_staff())) WITH CHECK ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "remediations_worker" ON "remediations" AS PERMISSIVE FOR SELECT TO "candor_worker" USING ((select candor.is_job()));--> statement-breakpoint
CREATE POLICY "regions_portal" ON "regions" AS PERMISSIVE FOR SELECT TO "candor_portal" USING (true);--> statement-breakpoint
CREATE POLICY "regions_admin" ON "regions" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.is_staff())) WITH CHECK ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "regions_worker" ON "regions" AS PERMISSIVE FOR ALL TO "candor_worker" USING ((select candor.is_job())) WITH CHECK ((select candor.is_job()));--> statement-breakpoint
CREATE POLICY "service_regions_portal" ON "service_regions" AS PERMISSIVE FOR SELECT TO "candor_portal" USING (true);--> statement-breakpoint
CREATE POLICY "service_regions_admin" ON "service_regions" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.is_staff())) WITH CHECK ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "service_regions_worker" ON "service_regions" AS PERMISSIVE FOR ALL TO "candor_worker" USING ((select candor.is_job())) WITH CHECK ((select candor.is_job()));--> statement-breakpoint
CREATE POLICY "services_portal" ON "services" AS PERMISSIVE FOR SELECT TO "candor_portal" USING (true);--> statement-breakpoint
CREATE POLICY "services_admin" ON "services" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.is_staff())) WITH CHECK ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "services_worker" ON "services" AS PERMISSIVE FOR ALL TO "candor_worker" USING ((select candor.is_job())) WITH CHECK ((select candor.is_job()));--> statement-breakpoint
CREATE POLICY "member_sessions_portal" ON "member_sessions" AS PERMISSIVE FOR SELECT TO "candor_portal" USING (tenant_id = (select candor.tenant_id()) and member_id = (select candor.person_id()));--> statement-breakpoint
CREATE POLICY "member_sessions_admin" ON "member_sessions" AS PERMISSIVE FOR SELECT TO "candor_admin" USING ((select candor.sees_all()) or tenant_id = any ((select candor.assigned_tenants())::uuid[]));--> statement-breakpoint
CREATE POLICY "member_sessions_gate" ON "member_sessions" AS PERMISSIVE FOR ALL TO "candor_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "staff_sessions_admin" ON "staff_sessions" AS PERMISSIVE FOR SELECT TO "candor_admin" USING (staff_id = (select candor.person_id()) or (select candor.sees_all()));--> statement-breakpoint
CREATE POLICY "staff_sessions_gate" ON "staff_sessions" AS PERMISSIVE FOR ALL TO "candor_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "sign_in_links_gate" ON "sign_in_links" AS PERMISSIVE FOR ALL TO "candor_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "staff_admin" ON "staff" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.is_staff())) WITH CHECK ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "staff_worker" ON "staff" AS PERMISSIVE FOR SELECT TO "candor_worker" USING ((select candor.is_job()));--> statement-breakpoint
CREATE POLICY "staff_gate" ON "staff" AS PERMISSIVE FOR ALL TO "candor_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "staff_assignments_admin" ON "staff_assignments" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.sees_all()) or tenant_id = any ((select candor.assigned_tenants())::uuid[])) WITH CHECK ((select candor.sees_all()) or tenant_id = any ((select candor.assigned_tenants())::uuid[]));--> statement-breakpoint
CREATE POLICY "staff_assignments_worker" ON "staff_assignments" AS PERMISSIVE FOR SELECT TO "candor_worker" USING ((select candor.works_for_all()) or tenant_id = (select candor.tenant_id()));--> statement-breakpoint
CREATE POLICY "staff_assignments_gate" ON "staff_assignments" AS PERMISSIVE FOR ALL TO "candor_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "criteria_portal" ON "criteria" AS PERMISSIVE FOR SELECT TO "candor_portal" USING (exists (select 1 from statements s where s.id = criteria.statement_id));--> statement-breakpoint
CREATE POLICY "criteria_admin" ON "criteria" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.is_staff())) WITH CHECK ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "criteria_worker" ON "criteria" AS PERMISSIVE FOR SELECT TO "candor_worker" USING ((select candor.is_job()));--> statement-breakpoint
CREATE POLICY "criterion_matches_admin" ON "criterion_matches" AS PERMISSIVE FOR SELECT TO "candor_admin" USING ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "criterion_matches_worker" ON "criterion_matches" AS PERMISSIVE FOR ALL TO "candor_worker" USING ((select candor.is_job())) WITH CHECK ((select candor.is_job()));--> statement-breakpoint
CREATE POLICY "statements_portal" ON "statements" AS PERMISSIVE FOR SELECT TO "candor_portal" USING (exists (select 1 from advisory_revisions r
  where r.advisory_id = statements.advisory_id and r.number = statements.revision));--> statement-breakpoint
CREATE POLICY "statements_admin" ON "statements" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.is_staff())) WITH CHECK ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "statements_worker" ON "statements" AS PERMISSIVE FOR SELECT TO "candor_worker" USING ((select candor.is_job()));--> statement-breakpoint
CREATE POLICY "subscriptions_portal" ON "subscriptions" AS PERMISSIVE FOR SELECT TO "candor_portal" USING (tenant_id = (select candor.tenant_id()));--> statement-breakpoint
CREATE POLICY "subscriptions_admin" ON "subscriptions" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.sees_all()) or tenant_id = any ((select candor.assigned_tenants())::uuid[])) WITH CHECK ((select candor.sees_all()) or tenant_id = any ((select candor.assigned_tenants())::uuid[]));--> statement-breakpoint
CREATE POLICY "subscriptions_worker" ON "subscriptions" AS PERMISSIVE FOR ALL TO "candor_worker" USING ((select candor.works_for_all()) or tenant_id = (select candor.tenant_id())) WITH CHECK ((select candor.works_for_all()) or tenant_id = (select candor.tenant_id()));--> statement-breakpoint
CREATE POLICY "suppliers_admin" ON "suppliers" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.is_staff())) WITH CHECK ((select candor.is_staff()));--> statement-breakpoint
CREATE POLICY "suppliers_worker" ON "suppliers" AS PERMISSIVE FOR ALL TO "candor_worker" USING ((select candor.is_job())) WITH CHECK ((select candor.is_job()));--> statement-breakpoint
CREATE POLICY "tenants_portal" ON "tenants" AS PERMISSIVE FOR SELECT TO "candor_portal" USING (id = (select candor.tenant_id()));--> statement-breakpoint
CREATE POLICY "tenants_admin" ON "tenants" AS PERMISSIVE FOR ALL TO "candor_admin" USING ((select candor.sees_all()) or id = any ((select candor.assigned_tenants())::uuid[])) WITH CHECK ((select candor.sees_all()) or id = any ((select candor.assigned_tenants())::uuid[]));--> statement-breakpoint
CREATE POLICY "tenants_worker" ON "tenants" AS PERMISSIVE FOR SELECT TO "candor_worker" USING ((select candor.works_for_all()) or id = (select candor.tenant_id()));--> statement-breakpoint
CREATE POLICY "tenants_gate" ON "tenants" AS PERMISSIVE FOR ALL TO "candor_gate" USING (true) WITH CHECK (true);