import type { Brand, Locale, MailBody } from "./mail-body.ts";

export interface StaffInvitation {
  brand: Brand;
  locale: Locale;
  url: string;
  validHours: number;
  /** Who invites, as a person's name or address. */
  invitedBy: string;
}

export interface MemberInvitation extends StaffInvitation {
  /** The tenant's name. */
  organisation: string;
}

export declare function memberInvitationMail(invitation: MemberInvitation): MailBody;
export declare function staffInvitationMail(invitation: StaffInvitation): MailBody;
