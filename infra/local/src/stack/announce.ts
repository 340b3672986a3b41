import { asClient, withDatabase } from "@candor/db/setup";
import { databaseName } from "../database.ts";
import type { Stack } from "./start-stack.ts";

/** The lines a person waits for: that everything is ready, who can sign in, and how. */
export async function announce(stack: Stack): Promise<string[]> {
  const { portal, admin, mail } = stack.urls;
  return [
    `ready portal=${portal} admin=${admin}`,
    ...(await people(stack)),
    `Sign in: ask for a link on the sign-in page and open it from the mail catcher at ${mail},`,
    `or print one with \`npm run --silent candor -- sign-in-link <email> --app portal\` (\`--app admin\` for staff).`,
    "Ctrl-C ends everything.",
  ];
}

async function people({ superuserUrl }: Stack): Promise<string[]> {
  try {
    return await asClient(withDatabase(superuserUrl, databaseName), async (client) => {
      const members = await client.query(`
        select string_agg(m.email, ' ' order by m.email) as emails
        from (select id, slug from tenants order by slug limit 10) t join members m on m.tenant_id = t.id
        group by t.slug order by t.slug`);
      const staff = await client.query(
        "select email || ' (' || role || ')' as who from staff where role <> 'operator' order by email limit 12",
      );
      return [
        ...members.rows.map(({ emails }) => `  portal  ${emails}`),
        ...staff.rows.map(({ who }) => `  admin   ${who}`),
      ];
    });
  } catch {
    // Whoever brought their own database knows who is in it.
    return [];
  }
}
