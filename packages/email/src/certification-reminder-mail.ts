import { layOut } from "./lay-out.ts";
import type { Brand, Locale, MailBody } from "./mail-body.ts";
import { oneLine, plainName } from "./plain-texts.ts";

export interface CertificationReminder {
  brand: Brand;
  locale: Locale;
  /** The certificate's page in the admin app. */
  url: string;
  framework: string;
  number: string;
  /** A day, as in 2026-12-24. */
  validTo: string;
  /** 0 on the last day. */
  daysLeft: number;
}

/** To the one who looks after a certificate, before it ends. */
export function certificationReminderMail(reminder: CertificationReminder): MailBody {
  const { brand, locale, url, daysLeft } = reminder;
  const texts = TEXTS[locale];
  const framework = oneLine(reminder.framework);
  const heading = `${framework}${texts.colon} ${texts.ends(texts.when(daysLeft))}`;
  return layOut(
    {
      subject: heading,
      preview: texts.after,
      heading,
      paragraphs: [texts.after, texts.renew],
      facts: [
        { label: texts.facts.number, value: oneLine(reminder.number) },
        { label: texts.facts.validTo, value: dayIn(reminder.validTo, texts.dates) },
      ],
      button: { label: texts.open, url },
      notes: [texts.why(plainName(brand.name))],
    },
    brand,
    locale,
  );
}

/** A day is the same in every zone. */
const dayIn = (day: string, dates: string) =>
  new Intl.DateTimeFormat(dates, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));

const TEXTS = {
  en: {
    colon: ":",
    dates: "en-GB",
    ends: (when: string) => `the certificate ends ${when}`,
    when: (days: number) => (days === 0 ? "today" : days === 1 ? "tomorrow" : `in ${days} days`),
    after: "From the day after, customers see it as expired and what it covers as not covered.",
    renew: "When its successor is there, add it and name this one as its predecessor: then no more reminders come.",
    facts: { number: "Certificate", validTo: "Last day" },
    open: "Open the certificate",
    why: (brand: string) => `You receive this because you look after certificates at ${brand}.`,
  },
  fr: {
    colon: "\u00a0:",
    dates: "fr-FR",
    ends: (when: string) => `le certificat prend fin ${when}`,
    when: (days: number) => (days === 0 ? "aujourd’hui" : days === 1 ? "demain" : `dans ${days} jours`),
    after: "Dès le lendemain, les clients le voient expiré, et ce qu’il couvre comme non couvert.",
    renew:
      "Quand son successeur est là, ajoutez-le et indiquez celui-ci comme prédécesseur\u00a0: les rappels cessent alors.",
    facts: { number: "Certificat", validTo: "Dernier jour" },
    open: "Ouvrir le certificat",
    why: (brand: string) => `Vous recevez ce message parce que vous suivez des certificats chez ${brand}.`,
  },
};
