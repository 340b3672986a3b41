import { layOut } from "./lay-out.ts";
import type { Brand, Fact, Locale, MailBody } from "./mail-body.ts";
import { oneLine, plainName } from "./plain-texts.ts";

export type NoticeStatus = "affected" | "under_investigation" | "unknown" | "fixed" | "not_affected";

export interface AdvisoryNotice {
  brand: Brand;
  locale: Locale;
  /** The advisory's page in the portal. */
  url: string;
  /** The tenant's name. */
  organisation: string;
  trackingId: string;
  title: string;
  /** The revision's number; past 1 the mail is called an update. */
  revision: number;
  status: NoticeStatus;
  /** The status they were told before. */
  previousStatus?: NoticeStatus | null;
  /** Why, one sentence, in the mail's language. */
  reason: string;
  /** What they should do, one sentence; null when nothing. */
  action?: string | null;
  /** When the provider will speak again. */
  nextUpdate?: Date | null;
  /** IANA zone for dates, as in Europe/Paris; UTC by default. */
  timeZone?: string;
}

export function advisoryNoticeMail(notice: AdvisoryNotice): MailBody {
  const { brand, locale, url, status, trackingId } = notice;
  const texts = TEXTS[locale];
  const organisation = plainName(notice.organisation);
  const title = oneLine(notice.title);
  const update = notice.revision > 1;
  const changed = notice.previousStatus != null && notice.previousStatus !== status ? notice.previousStatus : null;
  return layOut(
    {
      subject: `[${oneLine(trackingId)}] ${texts.words[status]}${texts.colon} ${title}`,
      preview: oneLine(notice.reason),
      heading: title,
      paragraphs: [
        update ? texts.updated(plainName(brand.name), notice.revision) : texts.published(plainName(brand.name)),
        texts.status[status](organisation) + (changed === null ? "" : ` ${texts.before(texts.words[changed])}`),
      ],
      facts: factsOf(notice),
      button: { label: texts.read, url },
      notes: [texts.why(organisation)],
    },
    brand,
    locale,
  );
}

function factsOf({ locale, trackingId, status, reason, action, nextUpdate, timeZone }: AdvisoryNotice): Fact[] {
  const { facts, words, dates } = TEXTS[locale];
  return [
    { label: facts.status, value: words[status], mark: MARKS[status] },
    { label: facts.reason, value: oneLine(reason) },
    ...(action ? [{ label: facts.action, value: oneLine(action) }] : []),
    ...(nextUpdate ? [{ label: facts.nextUpdate, value: instant(nextUpdate, dates, timeZone) }] : []),
    { label: facts.reference, value: oneLine(trackingId) },
  ];
}

/** A zone that this machine does not know must not keep the mail from leaving. */
function instant(date: Date, dates: string, timeZone = "UTC"): string {
  const format = { dateStyle: "long", timeStyle: "short" } as const;
  try {
    return `${new Intl.DateTimeFormat(dates, { ...format, timeZone }).format(date)} (${timeZone})`;
  } catch {
    return `${new Intl.DateTimeFormat(dates, { ...format, timeZone: "UTC" }).format(date)} (UTC)`;
  }
}

/** Colours of at least 4.5 to 1 on white; the sign says the same without colour. */
const MARKS: Record<NoticeStatus, { sign: string; colour: string }> = {
  affected: { sign: "▲", colour: "#b42318" },
  under_investigation: { sign: "◐", colour: "#8a5a00" },
  unknown: { sign: "○", colour: "#4b5563" },
  fixed: { sign: "■", colour: "#1d5fa8" },
  not_affected: { sign: "●", colour: "#1a7444" },
};

const TEXTS = {
  en: {
    colon: ":",
    dates: "en-GB",
    words: {
      affected: "Affected",
      under_investigation: "Being investigated",
      unknown: "Not known yet",
      fixed: "Fixed",
      not_affected: "Not affected",
    },
    status: {
      affected: (tenant: string) => `${tenant} is affected.`,
      under_investigation: (tenant: string) => `We are investigating whether ${tenant} is affected.`,
      unknown: (tenant: string) => `We do not know yet whether ${tenant} is affected.`,
      fixed: (tenant: string) => `${tenant} was affected, and it is fixed.`,
      not_affected: (tenant: string) => `${tenant} is not affected.`,
    },
    published: (brand: string) => `${brand} has published a security advisory. This is what it means for you.`,
    updated: (brand: string, revision: number) => `${brand} has updated this advisory (revision ${revision}).`,
    before: (word: string) => `Before: ${word.toLowerCase()}.`,
    facts: {
      status: "Your status",
      reason: "Why",
      action: "What to do",
      nextUpdate: "Next update by",
      reference: "Reference",
    },
    read: "Read the advisory",
    why: (tenant: string) => `You receive this because you are a member of ${tenant}. Sign in to acknowledge it.`,
  },
  fr: {
    colon: " :",
    dates: "fr-FR",
    words: {
      affected: "Affecté",
      under_investigation: "En cours d’analyse",
      unknown: "Pas encore connu",
      fixed: "Corrigé",
      not_affected: "Non affecté",
    },
    status: {
      affected: (tenant: string) => `${tenant} est affecté.`,
      under_investigation: (tenant: string) => `Nous analysons si ${tenant} est affecté.`,
      unknown: (tenant: string) => `Nous ne savons pas encore si ${tenant} est affecté.`,
      fixed: (tenant: string) => `${tenant} était affecté ; c’est corrigé.`,
      not_affected: (tenant: string) => `${tenant} n’est pas affecté.`,
    },
    published: (brand: string) => `${brand} a publié un avis de sécurité. Voici ce qu’il signifie pour vous.`,
    updated: (brand: string, revision: number) => `${brand} a mis à jour cet avis (révision ${revision}).`,
    before: (word: string) => `Auparavant : ${word.toLowerCase()}.`,
    facts: {
      status: "Votre statut",
      reason: "Pourquoi",
      action: "Que faire",
      nextUpdate: "Prochaine mise à jour",
      reference: "Référence",
    },
    read: "Lire l’avis",
    why: (tenant: string) =>
      `Vous recevez ce message en tant que membre de ${tenant}. Connectez-vous pour en accuser réception.`,
  },
};
