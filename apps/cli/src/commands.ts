import type { Command } from "./command.ts";
import { createTenant } from "./commands/create-tenant.ts";
import { databaseUrl } from "./commands/database-url.ts";
import { doctor } from "./commands/doctor.ts";
import { help } from "./commands/help.ts";
import { importFile } from "./commands/import-file.ts";
import { inviteStaff } from "./commands/invite-staff.ts";
import { migrate } from "./commands/migrate.ts";
import { roles } from "./commands/roles.ts";
import { signInLink } from "./commands/sign-in-link.ts";

const own: Record<string, Command> = {
  roles,
  migrate,
  "sign-in-link": signInLink,
  "database-url": databaseUrl,
  import: importFile,
  "tenant create": createTenant,
  "staff invite": inviteStaff,
  doctor,
};

/** By the words that call them. */
export const commands: Record<string, Command> = { ...own, help: help(own) };
