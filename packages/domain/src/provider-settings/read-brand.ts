import { providerSettings } from "@candor/db/schema";
import type { Tx } from "../acting-as.ts";
import { defaults, inkOn } from "./provider-settings.ts";

/** What everybody may know of the provider, signed in or not. */
export async function readBrand({ db }: Pick<Tx, "db">) {
  const [row] = await db.select().from(providerSettings);
  const { name, logo, accent, accentDark, contactEmail, securityEmail, languages, timeZone, imprint, privacy } =
    row ?? defaults;
  return {
    name,
    logo,
    accent,
    accentInk: inkOn(accent),
    accentDark,
    accentDarkInk: inkOn(accentDark),
    contactEmail,
    securityEmail,
    languages,
    timeZone,
    hasImprint: Boolean(imprint?.en),
    hasPrivacy: Boolean(privacy?.en),
  };
}
