-- The owner too sees no row while row security is forced.
ALTER TABLE "assets" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "components" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "remediations" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "components" DROP CONSTRAINT "components_asset_id_assets_id_fk";--> statement-breakpoint
ALTER TABLE "remediations" DROP CONSTRAINT "remediations_asset_id_assets_id_fk";--> statement-breakpoint
DROP INDEX "components_product";--> statement-breakpoint
ALTER TABLE "assets" ADD COLUMN "held_for" uuid GENERATED ALWAYS AS (coalesce(dedicated_tenant_id, '00000000-0000-0000-0000-000000000000'::uuid)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "components" ADD COLUMN "held_for" uuid DEFAULT '00000000-0000-0000-0000-000000000000' NOT NULL;--> statement-breakpoint
ALTER TABLE "remediations" ADD COLUMN "held_for" uuid DEFAULT '00000000-0000-0000-0000-000000000000' NOT NULL;--> statement-breakpoint
UPDATE "components" c SET "held_for" = a."held_for" FROM "assets" a WHERE a."id" = c."asset_id" AND a."dedicated_tenant_id" IS NOT NULL;--> statement-breakpoint
UPDATE "remediations" r SET "held_for" = a."held_for" FROM "assets" a WHERE a."id" = r."asset_id" AND a."dedicated_tenant_id" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "assets" ADD CONSTRAINT "assets_held_for" UNIQUE("id","held_for");--> statement-breakpoint
ALTER TABLE "components" ADD CONSTRAINT "components_asset_id_held_for_assets_id_held_for_fk" FOREIGN KEY ("asset_id","held_for") REFERENCES "public"."assets"("id","held_for") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "remediations" ADD CONSTRAINT "remediations_asset_id_held_for_assets_id_held_for_fk" FOREIGN KEY ("asset_id","held_for") REFERENCES "public"."assets"("id","held_for") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
CREATE INDEX "assets_held_name" ON "assets" USING btree ("held_for","name_key","id");--> statement-breakpoint
CREATE INDEX "components_product" ON "components" USING btree ("product_id","held_for","asset_id");--> statement-breakpoint
ALTER TABLE "assets" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "components" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "remediations" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER POLICY "assets_admin" ON "assets" TO candor_admin USING (held_for = '00000000-0000-0000-0000-000000000000'::uuid or (select candor.sees_all()) or held_for = any ((select candor.assigned_tenants())::uuid[])) WITH CHECK (held_for = '00000000-0000-0000-0000-000000000000'::uuid or (select candor.sees_all()) or held_for = any ((select candor.assigned_tenants())::uuid[]));--> statement-breakpoint
ALTER POLICY "assets_worker" ON "assets" TO candor_worker USING (held_for = '00000000-0000-0000-0000-000000000000'::uuid or (select candor.works_for_all()) or held_for = (select candor.tenant_id())) WITH CHECK (held_for = '00000000-0000-0000-0000-000000000000'::uuid or (select candor.works_for_all()) or held_for = (select candor.tenant_id()));--> statement-breakpoint
ALTER POLICY "components_admin" ON "components" TO candor_admin USING (held_for = '00000000-0000-0000-0000-000000000000'::uuid or (select candor.sees_all()) or held_for = any ((select candor.assigned_tenants())::uuid[]));--> statement-breakpoint
ALTER POLICY "components_worker" ON "components" TO candor_worker USING (held_for = '00000000-0000-0000-0000-000000000000'::uuid or (select candor.works_for_all()) or held_for = (select candor.tenant_id())) WITH CHECK (held_for = '00000000-0000-0000-0000-000000000000'::uuid or (select candor.works_for_all()) or held_for = (select candor.tenant_id()));--> statement-breakpoint
ALTER POLICY "import_errors_admin" ON "import_errors" TO candor_admin USING ((select candor.sees_all()));--> statement-breakpoint
ALTER POLICY "imports_admin" ON "imports" TO candor_admin USING ((select candor.sees_all())) WITH CHECK ((select candor.sees_all()));--> statement-breakpoint
ALTER POLICY "inventory_revisions_admin" ON "inventory_revisions" TO candor_admin USING ((select candor.sees_all())) WITH CHECK ((select candor.sees_all()));--> statement-breakpoint
ALTER POLICY "remediations_admin" ON "remediations" TO candor_admin USING (held_for = '00000000-0000-0000-0000-000000000000'::uuid or (select candor.sees_all()) or held_for = any ((select candor.assigned_tenants())::uuid[])) WITH CHECK (held_for = '00000000-0000-0000-0000-000000000000'::uuid or (select candor.sees_all()) or held_for = any ((select candor.assigned_tenants())::uuid[]));--> statement-breakpoint
ALTER POLICY "remediations_worker" ON "remediations" TO candor_worker USING (held_for = '00000000-0000-0000-0000-000000000000'::uuid or (select candor.works_for_all()) or held_for = (select candor.tenant_id()));