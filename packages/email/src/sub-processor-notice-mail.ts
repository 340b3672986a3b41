import { layOut } from "./lay-out.ts";
import type { Brand, Fact, Locale, MailBody } from "./mail-body.ts";
import { oneLine, plainName } from "./plain-texts.ts";

export interface SubProcessorNotice {
  brand: Brand;
  locale: Locale;
  /** The page of the sub-processors in the portal. */
  url: string;
  /** The tenant's name. */
  organisation: string;
  /** The sub-processor's. */
  name: string;
  change: "addition" | "change" | "end";
  purpose: string;
  /** What changes, in the mail's language. */
  text: string;
  /** A day, as in 2026-12-24. */
  effectiveOn: string;
  /** The last day to object; left out when nobody is asked. */
  objectBy?: string;
}

export function subProcessorNoticeMail(notice: SubProcessorNotice): MailBody {
  const { brand, locale, url, change, objectBy } = notice;
  const texts = TEXTS[locale];
  const [provider, name] = [plainName(brand.name), plainName(notice.name)];
  const heading = texts.headings[change](name);
  return layOut(
    {
      subject: heading,
      preview: oneLine(notice.text),
      heading,
      paragraphs: [
        texts.said(provider),
        oneLine(notice.text),
        ...(objectBy ? [texts.mayObject(dayIn(objectBy, locale))] : []),
      ],
      facts: factsOf(notice),
      button: { label: objectBy ? texts.readOrObject : texts.read, url },
      notes: [texts.why(plainName(notice.organisation))],
    },
    brand,
    locale,
  );
}

function factsOf({ locale, purpose, effectiveOn, objectBy }: SubProcessorNotice): Fact[] {
  const { facts } = TEXTS[locale];
  return [
    { label: facts.purpose, value: oneLine(purpose) },
    { label: facts.effectiveOn, value: dayIn(effectiveOn, locale) },
    ...(objectBy ? [{ label: facts.objectBy, value: dayIn(objectBy, locale) }] : []),
  ];
}

/** A day is the same in every zone. */
const dayIn = (day: string, locale: Locale) =>
  new Intl.DateTimeFormat(locale === "fr" ? "fr-FR" : "en-GB", { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );

const TEXTS = {
  en: {
    headings: {
      addition: (name: string) => `New sub-processor: ${name}`,
      change: (name: string) => `Sub-processor ${name}: a change`,
      end: (name: string) => `Sub-processor ${name} ends`,
    },
    said: (provider: string) => `${provider} announces a change among those who handle data for it.`,
    mayObject: (day: string) => `You can object until ${day}.`,
    facts: { purpose: "Purpose", effectiveOn: "Takes effect on", objectBy: "Last day to object" },
    read: "See the sub-processors",
    readOrObject: "Read it, or object",
    why: (tenant: string) =>
      `You receive this because you follow changes of sub-processors for ${tenant}. The same page ends it.`,
  },
  fr: {
    headings: {
      addition: (name: string) => `Nouveau sous-traitant : ${name}`,
      change: (name: string) => `Sous-traitant ${name} : un changement`,
      end: (name: string) => `Fin du sous-traitant ${name}`,
    },
    said: (provider: string) =>
      `${provider} annonce un changement parmi ceux qui traitent des données pour son compte.`,
    mayObject: (day: string) => `Vous pouvez vous y opposer jusqu’au ${day}.`,
    facts: { purpose: "Finalité", effectiveOn: "Prend effet le", objectBy: "Dernier jour pour s’opposer" },
    read: "Voir les sous-traitants",
    readOrObject: "Lire, ou s’opposer",
    why: (tenant: string) =>
      `Vous recevez ce message parce que vous suivez les changements de sous-traitants pour ${tenant}. La même page y met fin.`,
  },
};
