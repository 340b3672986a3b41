import PostalMime from "postal-mime";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startSmtpSink } from "../fixtures/smtp-sink.ts";
import { createMailer, type Mailer, type MailMessage, MailRefused } from "./index.ts";

const from = { name: "Boréal Cloud", address: "advisories@boreal.example" };
const message: MailMessage = {
  to: "member@northwind.example",
  subject: "[BC-2018-1] Non affecté : puces espionnes « 主板 »",
  text: "Bonjour,\n.\nà bientôt\n",
  html: "<p>Bonjour, <b>à bientôt</b></p>",
  messageId: "<0192f3b0-7a6c@boreal.example>",
};

let sink: Awaited<ReturnType<typeof startSmtpSink>>;
let mailer: Mailer;

beforeEach(async () => {
  sink = await startSmtpSink((address) => {
    if (address.startsWith("gone@")) return 550;
    return address.startsWith("later@") ? 451 : null;
  });
  mailer = createMailer({ smtpUrl: sink.url, from });
});
afterEach(async () => {
  mailer.close();
  await sink.stop();
});

describe("send", () => {
  it("delivers both parts, readable in any language, to one recipient", async () => {
    const delivery = await mailer.send(message);
    expect(delivery).toMatchObject({
      accepted: true,
      messageId: message.messageId,
      response: expect.stringMatching(/^250/) as string,
    });
    const [received] = sink.received;
    expect(received?.recipients).toEqual([message.to]);
    const mail = await PostalMime.parse(received!.raw);
    expect(mail).toMatchObject({
      subject: message.subject,
      from,
      to: [{ address: message.to, name: "" }],
      messageId: message.messageId,
    });
    expect(mail.text?.trim()).toBe(message.text.trim());
    expect(mail.html?.trim()).toBe(message.html);
    expect(mail.headers).toContainEqual(expect.objectContaining({ key: "auto-submitted", value: "auto-generated" }));
  });

  it("says that a recipient is rejected for good, in the server's words", async () => {
    const delivery = await mailer.send({ ...message, to: "gone@northwind.example" });
    expect(delivery).toMatchObject({ accepted: false, response: expect.stringContaining("no such person") as string });
    expect(sink.received).toEqual([]);
  });

  it("rejects when the server says later, and when there is none: try again", async () => {
    await expect(mailer.send({ ...message, to: "later@northwind.example" })).rejects.toMatchObject({
      responseCode: 451,
    });
    await sink.stop();
    await expect(mailer.send(message)).rejects.toThrow(/ECONNREFUSED|closed/i);
    sink = await startSmtpSink();
  });

  it("uses a message's own sender, in the envelope too", async () => {
    await mailer.send({ ...message, from: { name: "Other", address: "other@boreal.example" } });
    expect(sink.received[0]?.raw.toString()).toContain("From: Other <other@boreal.example>");
  });

  it("verifies that the server answers, and sends nothing", async () => {
    await mailer.verify();
    expect(sink.received).toEqual([]);
    const stranger = createMailer({ smtpUrl: sink.url.replace("//", "//somebody:wrong@"), from });
    await expect(stranger.verify()).rejects.toBeInstanceOf(Error);
    stranger.close();
    await sink.stop();
    await expect(mailer.verify()).rejects.toMatchObject({ code: "ESOCKET" });
    sink = await startSmtpSink();
  });

  it("sends many at once", async () => {
    const to = Array.from({ length: 40 }, (_, n) => `m${n}@northwind.example`);
    const deliveries = await Promise.all(
      to.map((address, n) => mailer.send({ ...message, to: address, messageId: `<${n}@b.example>` })),
    );
    expect(deliveries.every(({ accepted }) => accepted)).toBe(true);
    expect(sink.received.flatMap(({ recipients }) => recipients).sort()).toEqual([...to].sort());
  });
});

describe("what would change the headers or the recipients", () => {
  it.each<[string, Partial<MailMessage>]>([
    ["a line end in the recipient", { to: "a@b.example\r\nBcc: c@d.example" }],
    ["two recipients", { to: "a@b.example, c@d.example" }],
    ["a name before the recipient", { to: "A <a@b.example>" }],
    ["a quoted recipient", { to: '"a@evil.example> x"@b.example' }],
    ["a comment in the recipient", { to: "a(c@d.example)@b.example" }],
    ["no recipient", { to: "" }],
    ["no domain", { to: "a" }],
    ["a long recipient", { to: `a@${"b".repeat(300)}.example` }],
    ["a line end in the subject", { subject: "x\r\nBcc: c@d.example" }],
    ["a bare CR in the subject", { subject: "x\rBcc: c@d.example" }],
    ["a Unicode line end in the subject", { subject: "x\u2028Bcc: c@d.example" }],
    ["a NUL in the subject", { subject: "x\0y" }],
    ["no subject", { subject: " " }],
    ["a line end in the sender's name", { from: { name: "x\r\nBcc: c@d.example", address: "a@b.example" } }],
    ["a line end in the sender", { from: { address: "a@b.example\nBcc: c@d.example" } }],
    ["a line end in the message id", { messageId: "<a@b>\r\nBcc: c@d.example" }],
    ["an odd message id", { messageId: "a@b" }],
  ])("is refused: %s", async (_what, change) => {
    await expect(mailer.send({ ...message, ...change })).rejects.toBeInstanceOf(MailRefused);
    expect(sink.received).toEqual([]);
  });

  it("is refused of a sender in the settings too", () => {
    expect(() => createMailer({ smtpUrl: sink.url, from: { address: "a@b.example\r\nX: y" } })).toThrow(TypeError);
  });
});
