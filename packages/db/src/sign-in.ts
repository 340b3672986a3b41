import { Pool } from "pg";

export type App = "portal" | "admin";
export type Tenant = { id: string; name: string };
export type LinkState = "unknown" | "used" | "expired" | "other_browser" | "ready";
export type SignIn = ReturnType<typeof createSignIn>;

type Link = { app: App; secret: string; browser: string };

/** What candor_auth may ask of the gate. It reaches no table: every answer is one of these functions. */
export function createSignIn({ url, max = 3 }: { url: string; max?: number }) {
  const pool = new Pool({ connectionString: url, max, application_name: "candor sign-in" });
  pool.on("error", () => undefined);

  async function ask({ app, email, secret, browser, url: link }: Link & { email: string; url: string }) {
    await pool.query("select candor.ask_sign_in($1, $2, $3, $4, $5)", [app, email, secret, browser, link]);
  }

  async function askAgain({ app, token, secret, browser, url: link }: Link & { token: string; url: string }) {
    const { rows } = await pool.query("select candor.ask_sign_in_again($1, $2, $3, $4, $5) as outcome", [
      app,
      token,
      secret,
      browser,
      link,
    ]);
    return rows[0].outcome as "asked" | "too_many" | "ended";
  }

  async function readLink({ app, secret, browser }: Link) {
    const { rows } = await pool.query("select * from candor.read_link($1, $2, $3)", [app, secret, browser]);
    const tenants = rows
      .filter((row) => row.tenant_id)
      .map((row): Tenant => ({ id: row.tenant_id, name: row.tenant_name }));
    return { state: rows[0].state as LinkState, email: (rows[0].email ?? "") as string, tenants };
  }

  async function useLink(link: Link & { tenantId: string | null; token: string; agent: string }) {
    const { rows } = await pool.query("select candor.use_link($1, $2, $3, $4, $5, $6) as state", [
      link.app,
      link.secret,
      link.browser,
      link.tenantId,
      link.token,
      link.agent,
    ]);
    return rows[0].state as Exclude<LinkState, "ready"> | "choose" | "started";
  }

  async function memberships(token: string) {
    const { rows } = await pool.query("select * from candor.memberships($1)", [token]);
    return rows.map((row) => ({
      id: row.tenant_id as string,
      name: row.name as string,
      current: row.current as boolean,
    }));
  }

  async function switchTenant({
    token,
    tenantId,
    newToken,
    agent,
  }: Record<"token" | "tenantId" | "newToken" | "agent", string>) {
    const { rows } = await pool.query("select candor.switch_tenant($1, $2, $3, $4) as done", [
      token,
      tenantId,
      newToken,
      agent,
    ]);
    return rows[0].done as boolean;
  }

  async function endSessions({
    app,
    token,
    which,
    everywhere,
  }: {
    app: App;
    token: string;
    which: string | null;
    everywhere: boolean;
  }) {
    const { rows } = await pool.query("select candor.end_sessions($1, $2, $3, $4) as ended", [
      app,
      token,
      which,
      everywhere,
    ]);
    return rows[0].ended as number;
  }

  return { ask, askAgain, readLink, useLink, memberships, switchTenant, endSessions, close: () => pool.end() };
}
