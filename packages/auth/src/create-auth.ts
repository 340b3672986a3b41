import { setTimeout } from "node:timers/promises";
import { createSignIn } from "@candor/db";
import { emailAddress } from "@candor/domain/members/inputs";
import { z } from "zod";
import { unknownAddress } from "./client-address.ts";
import { cookiesOf } from "./cookies.ts";
import { createRateLimit } from "./rate-limit.ts";
import { newSecret, secretOrNone } from "./secrets.ts";

type Options = {
  app: "portal" | "admin";
  authDatabaseUrl: string;
  baseUrl: string;
  secureCookies: boolean;
  /** Every answer to a request for a link takes this long at least, so that its time tells nothing. */
  answerAfterMs?: number;
};

/** Who is at the other end: the browser's own secret, the address it comes from, what it says it is. */
export type Browser = { secret: string | undefined; address: string; agent: string };

/** Who comes from nowhere known shares one bucket with everybody like them: it must not be one person's to empty. */
const mayCome = (mayUse: ReturnType<typeof createRateLimit>, { address }: Browser) =>
  mayUse(address, Date.now(), address === unknownAddress ? 50 : 1);

const tenMinutes = 10 * 60 * 1000;
export type Auth = ReturnType<typeof createAuth>;

/** Sign-in by a link in a mail. Tokens are made here and known here only; the database keeps their SHA-256. */
export function createAuth({ app, authDatabaseUrl, baseUrl, secureCookies, answerAfterMs = 300 }: Options) {
  const database = createSignIn({ url: authDatabaseUrl });
  // A whole company may sit behind one address on the day of an incident.
  const asksFrom = createRateLimit({ limit: 100, windowMs: tenMinutes });
  const asksFor = createRateLimit({ limit: 5, windowMs: tenMinutes });
  const linksFrom = createRateLimit({ limit: 200, windowMs: tenMinutes });

  /** The same answer, in the same time, whether or not the address is known. */
  async function askSignIn(typed: unknown, browser: Browser, next = "") {
    const email = emailAddress.safeParse(typed);
    if (!email.success) return { outcome: "not_an_address" } as const;
    if (!mayCome(asksFrom, browser) || !asksFor(email.data)) return { outcome: "too_many" } as const;
    const link = newLink(browser, next);
    await Promise.all([database.ask({ ...link, email: email.data }), setTimeout(answerAfterMs)]);
    return { outcome: "asked", email: email.data, browserSecret: link.browser } as const;
  }

  /** For somebody signed in: to their own address, for this tenant alone. The session that asks ends when it is used. */
  async function askSignInAgain(token: unknown, browser: Browser, next = "") {
    const known = secretOrNone(token);
    if (!known) return { outcome: "ended" } as const;
    if (!mayCome(asksFrom, browser)) return { outcome: "too_many" } as const;
    const link = newLink(browser, next);
    const outcome = await database.askAgain({ ...link, token: known });
    return outcome === "asked" ? ({ outcome, browserSecret: link.browser } as const) : { outcome };
  }

  function newLink(browser: Browser, next: string) {
    const [secret, url] = [newSecret(), new URL("/sign-in/link", baseUrl)];
    url.searchParams.set("token", secret);
    if (next) url.searchParams.set("next", next);
    return { app, secret, browser: secretOrNone(browser.secret) ?? newSecret(), url: url.toString() };
  }

  /** What a link would do, without doing it. */
  async function readLink(token: unknown, browser: Browser) {
    if (!mayCome(linksFrom, browser)) return { state: "too_many" } as const;
    const secret = secretOrNone(token);
    if (!secret) return { state: "unknown" } as const;
    const { state, email, tenants } = await database.readLink({ app, secret, browser: browser.secret ?? "" });
    return state === "ready" ? { state, email, tenants } : { state };
  }

  /** Uses the link up and starts a session. Without a tenant it works when the link opens only one. */
  async function useLink(token: unknown, browser: Browser, tenant?: unknown) {
    if (!mayCome(linksFrom, browser)) return { state: "too_many" } as const;
    const secret = secretOrNone(token);
    if (!secret) return { state: "unknown" } as const;
    const sessionToken = newSecret();
    const tenantId = z.uuid().safeParse(tenant).data ?? null;
    const use = { app, secret, browser: browser.secret ?? "", tenantId, token: sessionToken, agent: browser.agent };
    const state = await database.useLink(use);
    return state === "started" ? ({ state, sessionToken } as const) : ({ state } as const);
  }

  const memberships = async (token: unknown) => {
    const known = secretOrNone(token);
    return known ? database.memberships(known) : [];
  };

  /** Undefined when the session has ended or the tenant is none of this person's. */
  async function switchTenant(token: unknown, tenant: unknown, browser: Browser): Promise<string | undefined> {
    const [known, tenantId, newToken] = [secretOrNone(token), z.uuid().safeParse(tenant).data, newSecret()];
    if (!known || !tenantId) return undefined;
    return (await database.switchTenant({ token: known, tenantId, newToken, agent: browser.agent }))
      ? newToken
      : undefined;
  }

  /** How many ended. A session of another person is not found, and so not ended. */
  async function endSessions(token: unknown, which: "this" | "everywhere" | { session: unknown }): Promise<number> {
    const known = secretOrNone(token);
    const session = typeof which === "object" ? z.uuid().safeParse(which.session).data : null;
    if (!known || session === undefined) return 0;
    return database.endSessions({ app, token: known, which: session, everywhere: which === "everywhere" });
  }

  const cookies = cookiesOf({ app, secure: secureCookies });
  return {
    cookies,
    askSignIn,
    askSignInAgain,
    readLink,
    useLink,
    memberships,
    switchTenant,
    endSessions,
    close: database.close,
  };
}
