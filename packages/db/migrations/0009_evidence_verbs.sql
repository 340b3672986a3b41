ALTER TABLE "uploads" ADD COLUMN "time_zone" text DEFAULT 'UTC' NOT NULL;--> statement-breakpoint
DROP POLICY "members_worker" ON "members" CASCADE;--> statement-breakpoint
CREATE POLICY "members_worker" ON "members" AS PERMISSIVE FOR ALL TO "candor_worker" USING ((select candor.works_for_all()) or tenant_id = (select candor.tenant_id())) WITH CHECK ((select candor.works_for_all()) or tenant_id = (select candor.tenant_id()));--> statement-breakpoint
ALTER POLICY "agreements_admin" ON "agreements" TO candor_admin USING ((select candor.sees_all()) or for_tenant_id = any ((select candor.assigned_tenants())::uuid[])
  or for_tenant_id is null and (select candor.is_staff())) WITH CHECK ((select candor.sees_all()) or for_tenant_id = any ((select candor.assigned_tenants())::uuid[])
  or for_tenant_id is null and (select candor.is_staff()));