import { layOut } from "./lay-out.ts";
import type { Brand, Locale, MailBody } from "./mail-body.ts";
import { plainName } from "./plain-texts.ts";

export interface SignIn {
  brand: Brand;
  locale: Locale;
  /** The one-time link. */
  url: string;
  validMinutes: number;
}

export function signInMail({ brand, locale, url, validMinutes }: SignIn): MailBody {
  const name = plainName(brand.name);
  return layOut({ ...TEXTS[locale](name, validMinutes, url) }, brand, locale);
}

const TEXTS = {
  en: (name: string, minutes: number, url: string) => ({
    subject: `Sign in to ${name}`,
    preview: `Your link works once, for ${minutes} minutes.`,
    heading: `Sign in to ${name}`,
    paragraphs: [`Your link works once, for ${minutes} minutes, in the browser that asked for it.`],
    button: { label: "Sign in", url },
    notes: [
      "If you did not ask for this link, ignore this mail. Do not forward it: whoever asks you for it is not us.",
    ],
  }),
  fr: (name: string, minutes: number, url: string) => ({
    subject: `Connexion à ${name}`,
    preview: `Votre lien fonctionne une fois, pendant ${minutes} minutes.`,
    heading: `Connexion à ${name}`,
    paragraphs: [
      `Votre lien fonctionne une seule fois, pendant ${minutes} minutes, dans le navigateur qui l’a demandé.`,
    ],
    button: { label: "Se connecter", url },
    notes: [
      "Si vous n’avez pas demandé ce lien, ignorez ce message. Ne le transférez pas : quiconque vous le demande n’est pas nous.",
    ],
  }),
};
