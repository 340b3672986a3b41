import { pickLocale } from "@candor/i18n";
import { compiled } from "@candor/i18n/compiled";
import { getRequestConfig } from "next-intl/server";
import { cookies, headers } from "next/headers";

/** The cookies carry the person's own settings from sign-in on; a visitor's browser says what it prefers. */
export default getRequestConfig(async () => {
  const [jar, sent] = [await cookies(), await headers()];
  const locale = pickLocale(jar.get("candor-locale")?.value, undefined, sent.get("accept-language") ?? undefined);
  return { locale, messages: compiled(locale), timeZone: zone(jar.get("candor-zone")?.value) };
});

function zone(name: string | undefined) {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name ?? "UTC" }).resolvedOptions().timeZone;
  } catch {
    return "UTC";
  }
}
