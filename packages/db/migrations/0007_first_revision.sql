ALTER TABLE "exposures" ADD COLUMN "first_revision" integer;--> statement-breakpoint
-- The owner too sees no row while row security is forced.
ALTER TABLE "exposures" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "exposure_history" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE "exposures" e SET "first_revision" = coalesce((SELECT min(h."revision") FROM "exposure_history" h
  WHERE h."tenant_id" = e."tenant_id" AND h."advisory_id" = e."advisory_id"), e."revision");--> statement-breakpoint
ALTER TABLE "exposures" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "exposure_history" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "exposures" ALTER COLUMN "first_revision" SET NOT NULL;--> statement-breakpoint
ALTER POLICY "advisories_portal" ON "advisories" TO candor_portal USING (state <> 'draft' and (((select candor.is_visitor()) and tlp = 'clear')
    or exists (select 1 from exposures e where e.tenant_id = (select candor.tenant_id()) and e.advisory_id = advisories.id)));--> statement-breakpoint
ALTER POLICY "advisory_revisions_portal" ON "advisory_revisions" TO candor_portal USING (((select candor.is_visitor()) and tlp = 'clear')
    or exists (select 1 from exposures e where e.tenant_id = (select candor.tenant_id()) and e.advisory_id = advisory_revisions.advisory_id and e.revision >= advisory_revisions.number
      and (e.first_revision <= advisory_revisions.number or tlp not in ('amber+strict', 'red'))));