import { withDatabase } from "../ask.ts";
import { databaseName } from "../database.ts";
import { listPeople } from "./list-people.ts";
import type { Stack } from "./start-stack.ts";

/** The lines a person waits for: that everything is ready, who can sign in, and how. */
export async function announce(stack: Stack): Promise<string[]> {
  const { portal, admin, mail } = stack.urls;
  const known = await listPeople(withDatabase(stack.superuserUrl, databaseName));
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
