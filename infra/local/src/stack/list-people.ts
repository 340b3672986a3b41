import { ask } from "../ask.ts";

/** Who can sign in, one line for each tenant and each of the staff. */
export async function listPeople(database: string): Promise<string[]> {
  try {
    const members = await ask(database, memberList);
    const staff = await ask(database, staffList);
    return [...members.map(({ emails }) => `  portal  ${emails}`), ...staff.map(({ who }) => `  admin   ${who}`)];
  } catch {
    // Whoever brought their own database knows who is in it.
    return [];
  }
}

const memberList = `
  select string_agg(m.email, ' ' order by m.email) as emails
  from (select id, slug from tenants order by slug limit 10) t join members m on m.tenant_id = t.id and m.deactivated_at is null
  group by t.slug order by t.slug`;

// The operator is the command line on this machine, not a person with a mailbox.
const staffList = `
  select email || ' (' || role || ')' as who from staff
  where role <> 'operator' and deactivated_at is null order by email limit 12`;
