/** The person's language and time zone, so that the server renders in them from the first byte. A page may change them. */
export function settingCookies({ locale, timeZone }: { locale?: string; timeZone?: string }, secure: boolean) {
  const cookie = (name: string, value: string | undefined) =>
    value
      ? [`${name}=${encodeURIComponent(value)}; Path=/; Max-Age=31536000; SameSite=Lax${secure ? "; Secure" : ""}`]
      : [];
  return [...cookie("candor-locale", locale), ...cookie("candor-zone", timeZone)];
}
