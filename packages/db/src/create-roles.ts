import { Client } from "pg";

export type LoginRole = "candor_owner" | "candor_portal" | "candor_admin" | "candor_worker" | "candor_auth";
const loginRoles: LoginRole[] = ["candor_owner", "candor_portal", "candor_admin", "candor_worker", "candor_auth"];

/** Creates the cluster's roles and the database, as often as wanted. `superuserUrl` needs CREATEROLE and CREATEDB. */
export async function createRoles(superuserUrl: string, passwords: Record<LoginRole, string>, database: string) {
  await asClient(superuserUrl, async (client) => {
    await createRole(client, "candor_gate", "nologin");
    for (const role of loginRoles) {
      await createRole(client, role, `login password ${client.escapeLiteral(passwords[role])}`);
    }
    // What the portal asks is always about one tenant: a plan for any tenant is the plan, and is made once.
    await client.query("alter role candor_portal set plan_cache_mode = force_generic_plan");
    await client.query("grant candor_gate to candor_owner");
    await client.query("grant candor_owner, candor_gate to current_user");
    const { rowCount } = await client.query("select from pg_database where datname = $1", [database]);
    const name = client.escapeIdentifier(database);
    if (!rowCount) await client.query(`create database ${name} owner candor_owner`);
    // A temporary table would shadow ours for the next request on the same connection.
    await client.query(`revoke all on database ${name} from public;
      grant connect on database ${name} to ${loginRoles.join(", ")}`);
  });
  await asClient(withDatabase(superuserUrl, database), async (client) => {
    await client.query(`revoke all on schema public from public;
      grant all on schema public to candor_owner;
      grant usage on schema public to candor_portal, candor_admin, candor_worker, candor_gate;
      create schema if not exists candor authorization candor_gate`);
    // Only a superuser can; where there is none, `candor doctor` says what follows.
    await client.query("revoke execute on function pg_catalog.pg_prepared_statement() from public");
  });
}

/** Roles belong to the cluster: two clones preparing at once wait for each other instead of failing. */
async function createRole(client: Client, role: string, attributes: string) {
  await client.query(`do $$ begin create role ${role}; exception when duplicate_object then null; end $$`);
  await client.query(`alter role ${role} ${attributes} noinherit nocreatedb nocreaterole`);
}

export function withDatabase(url: string, database: string) {
  const parsed = new URL(url);
  parsed.pathname = `/${database}`;
  return parsed.toString();
}

export async function asClient<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
