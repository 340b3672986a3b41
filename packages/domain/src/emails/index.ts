export { type Letter, type MailParams, type Post, type Template } from "./emails.ts";
export { type Mail, queueEmail } from "./queue-email.ts";
export { sendEmail } from "./send-email.ts";
