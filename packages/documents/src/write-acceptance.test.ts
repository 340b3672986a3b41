import { expect, test } from "vitest";
import { textOfPages } from "./render.ts";
import { type AcceptancePaper, writeAcceptance } from "./write-acceptance.ts";

const clause =
  "The recipient keeps what it is shown to itself, and gives it to nobody but those who need it for the work.";
const paper: AcceptancePaper = {
  locale: "en",
  provider: "Candor Cloud",
  tenant: "Northwind Bank",
  agreement: {
    title: "Non-disclosure agreement",
    number: 3,
    body: Array.from({ length: 60 }, (_, n) => `${n + 1}. ${clause}`).join("\n\n"),
    sha256: "ab".repeat(32),
  },
  name: "Zoë Müller-Ωmega 王",
  title: "Security lead",
  authority: "I am entitled to bind my organisation.",
  at: new Date("2026-11-23T03:10:00Z"),
  timeZone: "Europe/Paris",
  address: "2001:db8::17",
  userAgent: `Mozilla/5.0 ${"x".repeat(300)}`,
  disclosureId: "0192f3b0-7a6c-7d7e-8d3e-2f0c6a1b4c5d",
};
const said = async (changes: Partial<AcceptancePaper> = {}) =>
  (await textOfPages(await writeAcceptance({ ...paper, ...changes }))).map((text) => text.replace(/\s+/g, " "));

test("says who accepted what, when and from where, and then every word of it", async () => {
  const pages = await said();
  const [first = ""] = pages;
  for (const fact of [paper.provider, paper.tenant, paper.title, paper.authority, paper.address, paper.disclosureId])
    expect(first).toContain(fact);
  expect(first).toContain("Zoë Müller-Ωmega [U+738B]");
  expect(first).toContain("23 November 2026 at 04:10:00 CET");
  expect(first).toContain("2026-11-23T03:10:00.000Z");
  const whole = pages.join(" ");
  for (let n = 1; n <= 60; n += 1) expect(whole).toContain(`${n}. The recipient keeps`);
  expect(whole.replaceAll(" ", "")).toContain("x".repeat(300));
});

test("carries the hash of the agreement and its number on every page", async () => {
  const pages = await said();
  expect(pages.length).toBeGreaterThan(2);
  pages.forEach((text, n) => {
    expect(text).toContain(`Agreement SHA-256 ${paper.agreement.sha256}`);
    expect(text).toContain(`Page ${n + 1} of ${pages.length}`);
  });
});

test("speaks French where the agreement was shown in French", async () => {
  const [first = ""] = await said({
    locale: "fr",
    agreement: { ...paper.agreement, title: "Accord de confidentialité" },
  });
  expect(first).toContain("Accepté par");
  expect(first).toContain("23 novembre 2026 à 04:10:00");
});

test("the same facts make the same bytes, other facts others", async () => {
  const [one, again] = [await writeAcceptance(paper), await writeAcceptance(paper)];
  expect(Buffer.from(one).equals(Buffer.from(again))).toBe(true);
  const other = await writeAcceptance({ ...paper, address: "2001:db8::18" });
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false);
});

test("no fact can add lines that look like another", async () => {
  const [first = ""] = await said({ name: "A\u202eB\u2028Accepted at C" });
  expect(first).toContain("A B Accepted at C");
});
