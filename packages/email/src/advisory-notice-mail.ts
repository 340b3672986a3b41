import type { Brand, Locale, MailBody } from "./mail-body.ts";

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
  /** The status they were told before, if it differs. */
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

export declare function advisoryNoticeMail(notice: AdvisoryNotice): MailBody;
