import { textIn } from "@candor/web/text-in";

/** The form's fields as the verb wants them: lists from lines, texts from pairs, nothing from an empty pair. */
export function readSettingsForm(form: FormData) {
  const text = (name: string) => textIn(form, name);
  const localised = (name: string) => {
    const [en, fr] = [text(`${name}.en`).trim(), text(`${name}.fr`).trim()];
    if (!en && !fr) return null;
    return { en, ...(fr && { fr }) };
  };
  return {
    name: text("name"),
    logo: text("logo") || null,
    accent: text("accent"),
    accentDark: text("accentDark"),
    domains: text("domains")
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean),
    contactEmail: text("contactEmail"),
    securityEmail: text("securityEmail"),
    mailFrom: text("mailFrom"),
    trackingPrefix: text("trackingPrefix"),
    languages: form.getAll("languages").map(String),
    timeZone: text("timeZone"),
    imprint: localised("imprint"),
    privacy: localised("privacy"),
  };
}
