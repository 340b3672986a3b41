import { ask, withDatabase } from "../ask.ts";
import { databaseName } from "../database.ts";
import type { Stack } from "./start-stack.ts";

/** The lines a person waits for: that everything is ready, who can sign in, and how. */
export async function announce(stack: Stack): Promise<string[]> {
  const { portal, admin, mail } = stack.urls;
  const known = await people(stack);
  if (known.length === 0) {
    return [`ready portal=${portal} admin=${admin} mail=${mail}`, ...firstPerson, "Ctrl-C ends everything."];
  }
  return [
    `ready portal=${portal} admin=${admin}`,
    ...known,
    `Sign in: ask for a link on the sign-in page and open it from the mail catcher at ${mail},`,
    `or print one with \`npm run --silent candor -- sign-in-link <email> --app portal\` (\`--app admin\` for staff).`,
    "Ctrl-C ends everything.",
  ];
}

const firstPerson = [
  "Nobody can sign in yet. The first person of the staff is made here:",
  '  npm run --silent candor -- staff invite you@provider.example --name "Your Name" --role advisory_admin',
  "  npm run --silent candor -- sign-in-link you@provider.example --app admin",
];

async function people({ superuserUrl }: Stack): Promise<string[]> {
  const database = withDatabase(superuserUrl, databaseName);
  try {
    const members = await ask(database, memberList);
    const staff = await ask(database, "select email || ' (' || role || ')' as who from staff order by email limit 12");
    return [...members.map(({ emails }) => `  portal  ${emails}`), ...staff.map(({ who }) => `  admin   ${who}`)];
  } catch {
    // Whoever brought their own database knows who is in it.
    return [];
  }
}

const memberList = `
  select string_agg(m.email, ' ' order by m.email) as emails
  from (select id, slug from tenants order by slug limit 10) t join members m on m.tenant_id = t.id
  group by t.slug order by t.slug`;
