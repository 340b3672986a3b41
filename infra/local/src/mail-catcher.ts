import { join } from "node:path";
import { fail } from "../bootstrap/advice.mjs";
import { openMailbox } from "./mail/mailbox.ts";
import { catchMail } from "./mail/smtp.ts";
import { showMail } from "./mail/web.ts";

const { STATE_DIR = ".candor", MAIL_PORT = "3002", SMTP_PORT = "2525" } = process.env;

try {
  const mailbox = openMailbox(join(STATE_DIR, "mail"));
  await catchMail(mailbox, Number(SMTP_PORT));
  await showMail(mailbox, Number(MAIL_PORT));
} catch (error) {
  fail(error);
}
process.once("SIGTERM", () => process.exit(0));
