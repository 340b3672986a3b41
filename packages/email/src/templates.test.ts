import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inkOn, ratio, safeColour } from "./contrast.ts";
import {
  acceptanceMail,
  accessDecisionMail,
  accessRequestMail,
  type AdvisoryNotice,
  advisoryNoticeMail,
  type Brand,
  type CertificationReminder,
  certificationReminderMail,
  type Locale,
  type MailBody,
  memberInvitationMail,
  type NoticeStatus,
  signInMail,
  staffInvitationMail,
  type SubProcessorNotice,
  subProcessorNoticeMail,
} from "./index.ts";

const brand: Brand = { name: "Boréal Cloud", colour: "#0b6e4f", contact: "trust@boreal.example" };
const url = "https://trust.boreal.example/sign-in?token=a&b=c";
const notice: AdvisoryNotice = {
  brand,
  locale: "en",
  url,
  organisation: "Northwind Bank",
  trackingId: "BC-2018-0001",
  title: "Report of implants on server motherboards",
  revision: 2,
  status: "not_affected",
  previousStatus: "under_investigation",
  reason: "None of the 12 hosts you use has a board of the named models.",
  action: "Nothing.",
  nextUpdate: new Date("2018-10-12T16:00:00Z"),
  timeZone: "Europe/Paris",
};

const change: SubProcessorNotice = {
  brand,
  locale: "en",
  url,
  organisation: "Northwind Bank",
  name: "Harbour Support",
  change: "addition",
  purpose: "Support at night",
  text: "It answers calls at night.",
  effectiveOn: "2027-02-01",
  objectBy: "2027-01-15",
};
const decision = { brand, url, organisation: "Northwind Bank", documents: ["SOC 2 report"], answer: "For the audit." };

const reminder: CertificationReminder = {
  brand,
  locale: "en",
  url,
  framework: "ISO/IEC 27001",
  number: "IS 700001",
  validTo: "2027-02-01",
  daysLeft: 30,
};

const mails = (locale: Locale): [string, MailBody][] => [
  ["sign-in", signInMail({ brand, locale, url, validMinutes: 10 })],
  [
    "member",
    memberInvitationMail({ brand, locale, url, invitedBy: "Ada", organisation: "Northwind Bank", validHours: 72 }),
  ],
  ["staff", staffInvitationMail({ brand, locale, url, invitedBy: "Ada" })],
  ["advisory", advisoryNoticeMail({ ...notice, locale })],
  ["sub-processor", subProcessorNoticeMail({ ...change, locale })],
  ["request", accessRequestMail({ brand, locale, url, name: "Security lead", company: "Northwind Bank" })],
  ["granted", accessDecisionMail({ ...decision, locale, until: new Date("2026-12-23T00:00:00Z") })],
  ["refused", accessDecisionMail({ ...decision, locale, documents: [], until: null })],
  ["acceptance", acceptanceMail({ brand, locale, url, organisation: "Northwind Bank", sha256: "ab".repeat(32) })],
  ["certificate", certificationReminderMail({ ...reminder, locale })],
];

describe.each<Locale>(["en", "fr"])("every mail in %s", (locale) => {
  it.each(mails(locale))("%s says the same in text and HTML", (_name, { subject, text, html }) => {
    expect(subject).toMatch(/\S/);
    expect(html).toContain(`<html lang="${locale}">`);
    expect(text).toContain(url);
    expect(html).toContain('href="https://trust.boreal.example/sign-in?token=a&amp;b=c"');
    for (const body of [text, html]) expect(body).toContain("trust@boreal.example");
    for (const body of [subject, text, html]) expect(body).not.toMatch(/undefined|null|\[object|NaN|\{|\}(?!<)/);
  });

  it.each(mails(locale))("%s loads and runs nothing", (_name, { html }) => {
    expect(html).not.toMatch(/<(script|img|link|iframe|form|object)|\bon\w+=|url\(|@import/i);
  });
});

describe("the notice of a sub-processor", () => {
  it("says what changes, when, and until when one can object", () => {
    const { subject, text } = subProcessorNoticeMail(change);
    expect(subject).toBe("New sub-processor: Harbour Support");
    expect(text).toContain("It answers calls at night.");
    expect(text).toContain("Takes effect on: 1 February 2027");
    expect(text).toContain("You can object until 15 January 2027.");
    const french = subProcessorNoticeMail({ ...change, locale: "fr" });
    expect(french.subject).toBe("Nouveau sous-traitant : Harbour Support");
    expect(french.text).toContain("Vous pouvez vous y opposer jusqu’au 15 janvier 2027.");
  });

  it("asks nobody about an end", () => {
    const { text, html } = subProcessorNoticeMail({ ...change, change: "end", objectBy: undefined });
    for (const body of [text, html]) expect(body).not.toMatch(/object/);
  });
});

describe("the reminder of a certificate", () => {
  it("says which, when it ends and how long that is", () => {
    const { subject, text } = certificationReminderMail(reminder);
    expect(subject).toBe("ISO/IEC 27001: the certificate ends in 30 days");
    expect(text).toContain("Last day: 1 February 2027");
    expect(text).toContain("Certificate: IS 700001");
    const french = certificationReminderMail({ ...reminder, locale: "fr", daysLeft: 1 });
    expect(french.subject).toMatch(/^ISO\/IEC 27001\s: le certificat prend fin demain$/);
    expect(certificationReminderMail({ ...reminder, daysLeft: 0 }).subject).toContain("ends today");
  });
});

describe("the advisory notice", () => {
  it("says status, why, what to do and when more is known", () => {
    const { subject, text } = advisoryNoticeMail(notice);
    expect(subject).toBe("[BC-2018-0001] Not affected: Report of implants on server motherboards");
    expect(text).toBe(`Report of implants on server motherboards

Boréal Cloud has updated this advisory (revision 2).

Northwind Bank is not affected. Before: being investigated.

Your status: Not affected
Why: None of the 12 hosts you use has a board of the named models.
What to do: Nothing.
Next update by: 12 October 2018 at 18:00 (Europe/Paris)
Reference: BC-2018-0001

Read the advisory:
${url}

You receive this because you are a member of Northwind Bank. Sign in to acknowledge it.

-- 
Sent by Boréal Cloud
Questions: trust@boreal.example
`);
  });

  it("leaves out what is not known", () => {
    const { text } = advisoryNoticeMail({
      ...notice,
      revision: 1,
      action: null,
      nextUpdate: null,
      previousStatus: null,
    });
    expect(text).not.toMatch(/Before|What to do|Next update|revision/);
  });

  it("falls back to UTC for a zone that is none", () => {
    expect(advisoryNoticeMail({ ...notice, timeZone: "Mars/Olympus" }).text).toContain("16:00 (UTC)");
  });

  it("gives each status a word, a sign and a colour of its own", () => {
    const all: NoticeStatus[] = ["affected", "under_investigation", "unknown", "fixed", "not_affected"];
    const seen = all.map((status) =>
      /<strong style="color:(#\w+)"><span aria-hidden="true">(.)&nbsp;<\/span>([^<]+)/.exec(
        advisoryNoticeMail({ ...notice, status }).html,
      )!,
    );
    for (const part of [1, 2, 3]) expect(new Set(seen.map((found) => found[part])).size).toBe(5);
    for (const [, colour] of seen) expect(ratio(colour!, "#ffffff")).toBeGreaterThanOrEqual(4.5);
  });
});

describe("what others typed", () => {
  const hostile = "Eve <img src=x onerror=alert(1)>\r\nBcc: all@evil.example\n\nhttps://evil.example \u202etxt";

  it.each<[string, MailBody]>([
    [
      "a brand",
      signInMail({
        brand: { ...brand, name: hostile, contact: hostile, colour: "red;} x{" },
        locale: "en",
        url,
        validMinutes: 10,
      }),
    ],
    ["an inviter", memberInvitationMail({ brand, locale: "en", url, invitedBy: hostile, organisation: hostile })],
    [
      "a title",
      advisoryNoticeMail({ ...notice, title: hostile, reason: hostile, trackingId: hostile, organisation: hostile }),
    ],
  ])("%s adds no markup, no header and no line", (_what, { subject, text, html }) => {
    expect(subject).not.toMatch(/[\r\n\u202e]/);
    expect(html).not.toMatch(/<img|red;/);
    expect(text).not.toMatch(/^Bcc:/m);
  });

  it("makes no link of a name", () => {
    const { text, html } = memberInvitationMail({
      brand,
      locale: "en",
      url,
      invitedBy: "www.evil.example https://evil.example",
      organisation: "x",
    });
    for (const body of [text, html]) expect(body).not.toMatch(/https:\/\/evil|www\.evil/);
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "not an address", ""])("refuses the link %j", (odd) => {
    expect(() => signInMail({ brand, locale: "en", url: odd, validMinutes: 10 })).toThrow(TypeError);
  });

  it("is legible on any brand colour", () => {
    const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, "0")}`);
    fc.assert(
      fc.property(colour, (any) => {
        expect(ratio(any, inkOn(any))).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(fc.string(), (any) => {
        expect(safeColour(any)).toMatch(/^#[0-9a-f]{6}$/);
      }),
    );
  });
});
