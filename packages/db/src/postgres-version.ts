import type { Client } from "pg";

/** CVE-2026-120154: on an older minor, ON CONFLICT DO UPDATE … WHERE reveals rows that a policy hides. */
export const postgresFloors: Record<number, number> = { 15: 20, 16: 16, 17: 12, 18: 6 };

export function postgresProblem(versionNumber: number): string | null {
  const [major, minor] = [Math.floor(versionNumber / 10_000), versionNumber % 10_000];
  if (major < 15) return `PostgreSQL ${major} is too old: install 15 or newer.`;
  const floor = postgresFloors[major] ?? 0;
  if (minor >= floor) return null;
  return `PostgreSQL ${major}.${minor} reveals rows across tenants (CVE-2026-120154): install ${major}.${floor} or newer, or set CANDOR_ALLOW_OLD_POSTGRES=1 on a machine without customers' data.`;
}

export async function refuseOldPostgres(client: Client, allow: boolean) {
  const { rows } = await client.query("select current_setting('server_version_num')::int as version");
  const problem = postgresProblem(rows[0].version);
  if (problem && !allow) throw new Error(problem);
}
