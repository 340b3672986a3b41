import { createMailer } from "@candor/email";
import { neededUrl } from "../settings.ts";
import { type Check, fail, ok, warn } from "./finding.ts";

/** Greets the mail server and signs in as the worker does; nothing is sent. */
export const checkMail: Check = async (env) => {
  if (!env.SMTP_URL)
    return [warn("SMTP_URL is not set, so the mail server was not tried.", "Set it as for the worker.")];
  const { href, host } = neededUrl(env, "SMTP_URL");
  const mailer = createMailer({ smtpUrl: href, from: { address: "nobody@localhost.invalid" } });
  try {
    await mailer.verify();
    return [ok(`The mail server ${host} greets and takes us.`)];
  } catch (error) {
    const what = `The mail server ${host} does not take us (${(error as Error).message}).`;
    return [fail(what, "Start it, or correct SMTP_URL; mails wait in the queue until then.")];
  } finally {
    mailer.close();
  }
};
