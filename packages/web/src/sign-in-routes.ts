import { type Auth, type Browser, clearCookie, clientAddress, type Door, readCookie, setCookie } from "@candor/auth";
import { formRoute, seeOther } from "./form-route.ts";
import { ownPath } from "./own-path.ts";
import { settingCookies } from "./setting-cookies.ts";

type Options = { auth: Auth; door: Door; baseUrl: string };

/** What the forms of sign-in post to; the pages themselves only show. */
export function createSignInRoutes({ auth, door, baseUrl }: Options) {
  const { session, browser, address } = auth.cookies;
  const secure = session.options.secure;
  const tokenOf = (request: Request) => readCookie(session, request.headers.get("cookie"));
  const form = (handle: Parameters<typeof formRoute>[1]) => formRoute(baseUrl, handle);

  const browserOf = ({ headers }: Request): Browser => ({
    secret: readCookie(browser, headers.get("cookie")),
    address: clientAddress(headers),
    agent: headers.get("user-agent") ?? "",
  });

  const ask = form(async (fields, request) => {
    const next = ownPath(fields.get("next"), baseUrl);
    const asked = await auth.askSignIn(fields.get("email"), browserOf(request), next);
    if (asked.outcome !== "asked") return { to: to("/sign-in", { problem: asked.outcome, next }) };
    const shown = setCookie(address, encodeURIComponent(asked.email));
    return { to: to("/sign-in", { sent: "1", next }), cookies: [setCookie(browser, asked.browserSecret), shown] };
  });

  const askAgain = form(async (fields, request) => {
    const next = ownPath(fields.get("next"), baseUrl);
    const asked = await auth.askSignInAgain(tokenOf(request), browserOf(request), next);
    if (asked.outcome === "asked")
      return { to: to("/sign-in/again", { sent: "1", next }), cookies: [setCookie(browser, asked.browserSecret)] };
    return {
      to:
        asked.outcome === "ended"
          ? to("/sign-in/ended", { next })
          : to("/sign-in/again", { problem: asked.outcome, next }),
    };
  });

  const use = form(async (fields, request) => {
    const [token, next] = [`${fields.get("token") as string}`, ownPath(fields.get("next"), baseUrl)];
    const used = await auth.useLink(token, browserOf(request), fields.get("tenant") ?? undefined);
    if (used.state !== "started") return { to: to("/sign-in/link", { token, next }) };
    await auth.endSessions(tokenOf(request), "this");
    return {
      to: next ?? "/",
      cookies: [...(await arrive(used.sessionToken)), clearCookie(browser), clearCookie(address)],
    };
  });

  const switchTenant = form(async (fields, request) => {
    const moved = await auth.switchTenant(tokenOf(request), fields.get("tenant"), browserOf(request));
    return moved ? { to: "/", cookies: await arrive(moved) } : { to: "/sign-in/ended" };
  });

  const signOut = form(async (_, request) => {
    await auth.endSessions(tokenOf(request), "this");
    return { to: "/sign-in?out=1", cookies: [clearCookie(session)] };
  });

  /** `session` names one session of the person; `everywhere` ends them all, this one included. */
  const endSession = form(async (fields, request) => {
    const everywhere = fields.get("everywhere") !== null;
    const ended = await auth.endSessions(
      tokenOf(request),
      everywhere ? "everywhere" : { session: fields.get("session") },
    );
    if (await door.identity(tokenOf(request))) return { to: to("/sessions", { ended: String(ended) }) };
    return { to: everywhere ? "/sign-in?out=everywhere" : "/sign-in?out=1", cookies: [clearCookie(session)] };
  });

  /** For the pages without a menu; back to the one it came from. */
  const chooseLanguage = form(async (fields) => {
    const locale = fields.get("locale") === "fr" ? "fr" : "en";
    return { to: ownPath(fields.get("back"), baseUrl, "any") ?? "/", cookies: settingCookies({ locale }, secure) };
  });

  /** Where a dead session leads: takes its cookie away, so that public pages work again. A live one is left alone. */
  async function sessionEnded(request: Request) {
    const next = ownPath(new URL(request.url).searchParams.get("next"), baseUrl);
    if (await door.identity(tokenOf(request))) return seeOther({ to: next ?? "/" });
    const ended = tokenOf(request) ? "1" : undefined;
    return seeOther({ to: to("/sign-in", { ended, next }), cookies: [clearCookie(session)] });
  }

  async function arrive(token: string) {
    const who = await door.identity(token);
    return [setCookie(session, token), ...(who ? settingCookies(who, secure) : [])];
  }

  return { ask, askAgain, use, switchTenant, signOut, endSession, sessionEnded, chooseLanguage };
}

function to(path: string, query: Record<string, string | undefined>) {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path;
}
