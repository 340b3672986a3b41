import type { Brand, Locale, MailBody } from "./mail-body.ts";

export interface SignIn {
  brand: Brand;
  locale: Locale;
  /** The one-time link. */
  url: string;
  validMinutes: number;
}

export declare function signInMail(signIn: SignIn): MailBody;
