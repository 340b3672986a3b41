import { layOut } from "./lay-out.ts";
import type { Brand, Locale, MailBody } from "./mail-body.ts";
import { plainName } from "./plain-texts.ts";

type AccessDecision = {
  brand: Brand;
  locale: Locale;
  url: string;
  organisation: string;
  documents: string[];
  answer: string;
  /** Null: nothing was granted. */
  until: Date | null;
};

/** To whoever asked: what they may open until when, or why not. */
export function accessDecisionMail(decision: AccessDecision): MailBody {
  const { brand, locale, url, documents, answer, until } = decision;
  const say = TEXTS[locale];
  const day = until && new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(until);
  const words = day
    ? say.granted(plainName(decision.organisation), `${day} (UTC)`)
    : say.refused(plainName(brand.name));
  const facts = [
    ...documents.map((value, n) => ({ label: say.document(n + 1), value })),
    ...(answer ? [{ label: say.answer, value: answer }] : []),
  ];
  return layOut({ ...words, facts, button: { label: day ? say.open : say.look, url }, notes: [] }, brand, locale);
}

const TEXTS = {
  en: {
    granted: (organisation: string, day: string) => ({
      subject: `${organisation}: your documents are open until ${day}`,
      preview: `You may read them until ${day}.`,
      heading: "Your request was approved",
      paragraphs: [`You may read these documents until ${day}. Sign in with this address.`],
    }),
    refused: (brand: string) => ({
      subject: `Your request to ${brand}`,
      preview: "Your request was not approved.",
      heading: "Your request was not approved",
      paragraphs: ["The answer below says why."],
    }),
    document: (n: number) => `Document ${n}`,
    answer: "Answer",
    open: "Open the documents",
    look: "See what is public",
  },
  fr: {
    granted: (organisation: string, day: string) => ({
      subject: `${organisation} : vos documents sont ouverts jusqu’au ${day}`,
      preview: `Vous pouvez les lire jusqu’au ${day}.`,
      heading: "Votre demande est acceptée",
      paragraphs: [`Vous pouvez lire ces documents jusqu’au ${day}. Connectez-vous avec cette adresse.`],
    }),
    refused: (brand: string) => ({
      subject: `Votre demande à ${brand}`,
      preview: "Votre demande n’a pas été acceptée.",
      heading: "Votre demande n’a pas été acceptée",
      paragraphs: ["La réponse ci-dessous dit pourquoi."],
    }),
    document: (n: number) => `Document ${n}`,
    answer: "Réponse",
    open: "Ouvrir les documents",
    look: "Voir ce qui est public",
  },
};
