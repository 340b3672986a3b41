export { createMailer, MailRefused } from "./mailer.ts";
export type { Delivery, Mailer, MailerOptions, MailMessage } from "./mailer.ts";
export { advisoryNoticeMail } from "./advisory-notice-mail.ts";
export type { AdvisoryNotice } from "./advisory-notice-mail.ts";
export { memberInvitationMail, staffInvitationMail } from "./invitation-mail.ts";
export type { MemberInvitation, StaffInvitation } from "./invitation-mail.ts";
export { signInMail } from "./sign-in-mail.ts";
export type { SignIn } from "./sign-in-mail.ts";
export type { Brand, Locale, MailBody } from "./mail-body.ts";
