import { inviteMember } from "@candor/domain/members";
import { InviteMember } from "@candor/domain/members/inputs";
import { assignTenant, listStaff } from "@candor/domain/staff";
import { createTenant } from "@candor/domain/tenants";
import { CreateTenant } from "@candor/domain/tenants/inputs";
import type { House } from "./open-house.ts";
import { members, staffPlans, tenants } from "./people.ts";

/** Tenants with their members and account managers; without `slugs` all of them. Answers with the ids by short name. */
export async function welcome({ operator, work }: House, slugs = tenants.map(({ slug }) => slug)) {
  const ids = new Map<string, string>();
  for (const tenant of tenants.filter(({ slug }) => slugs.includes(slug))) {
    const { id } = await createTenant(operator, CreateTenant.parse(tenant));
    ids.set(tenant.slug, id);
  }
  for (const { tenant, ...person } of members) {
    const tenantId = ids.get(tenant);
    if (tenantId) await inviteMember(operator, InviteMember.parse({ tenantId, ...person }));
  }
  const { rows } = await listStaff(operator, { limit: 100 });
  for (const { email, tenants: own = [] } of staffPlans) {
    const person = rows.find((row) => row.email === email);
    for (const tenantId of own.flatMap((slug) => ids.get(slug) ?? [])) {
      if (person) await assignTenant(operator, { staffId: person.id, tenantId });
    }
  }
  await work();
  return ids;
}
