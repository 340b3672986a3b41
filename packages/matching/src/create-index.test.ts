import fc from "fast-check";
import { expect, test } from "vitest";
import { createIndex, type Entry } from "./index.ts";

const entry = (id: string, question: string, more: Partial<Entry> = {}): Entry => ({
  id,
  section: "",
  value: "yes",
  answer: {},
  wordings: [{ text: question, locale: "en", kind: "own" }],
  ...more,
});
const library = [
  entry("rest", "Is customer data encrypted at rest?"),
  entry("transit", "Is data encrypted in transit?"),
  entry("mfa", "Is multi-factor authentication required for staff?"),
  entry("pentest", "Do independent testers carry out penetration tests?"),
  entry("hash", "Are passwords hashed?"),
  entry("incident", "Do you have an incident response plan?", {
    wordings: [
      { text: "Do you have an incident response plan?", locale: "en", kind: "own" },
      { text: "What happens when the alarm rings?", locale: "en", kind: "remembered" },
    ],
  }),
  entry("leavers", "How is access removed when someone leaves?"),
];
const index = createIndex(library);
const first = (text: string) => index.suggest({ text }).candidates[0]?.id;

test.each([
  ["Do you use full disk encryption?", "rest"],
  ["Is TLS enforced?", "transit"],
  ["Do administrators log in with 2FA?", "mfa"],
  ["When was your last pentest?", "pentest"],
  ["Les données sont-elles chiffrées au repos ?", "rest"],
  ["Disposez-vous d’une procédure de gestion des incidents ?", "incident"],
  ["Comment les accès sont-ils retirés au départ d’un collaborateur ?", "leavers"],
])("%s finds %s", (text, id) => expect(first(text)).toBe(id));

test("only the same question is exact; a remembered wording is one too", () => {
  expect(index.suggest({ text: "4.1 is customer DATA encrypted at rest" }).exact).toBe("rest");
  expect(index.suggest({ text: "What happens when the alarm rings?" }).exact).toBe("incident");
  expect(index.suggest({ text: "Is customer data encrypted?" }).exact).toBeNull();
});

test("what the library does not know is not answered", () => {
  for (const text of ["How many parking spaces are there?", "Quelle est la couleur de votre logo ?", "", "???"])
    expect(index.suggest({ text }), text).toMatchObject({ hasAnswer: false, exact: null });
});

test("a name is found when its words stand apart and in another order", () => {
  const { candidates } = createIndex([
    entry("restore", "Do you run restore tests?"),
    entry("pay", "Do you process payments?"),
  ]).suggest({ text: "Are the restores of every system really tested?" });
  expect(candidates[0]?.id).toBe("restore");
});

test("the confidence is that of a wording asked whole, and less for one asked in part", () => {
  const sure = index.suggest({ text: "Are passwords hashed by you?" }).confidence;
  const half = index.suggest({ text: "Are documents hashed?" }).confidence;
  expect(sure).toBeGreaterThan(0.8);
  expect(half).toBeLessThan(sure);
});

test("a question that wants the opposite says so, and what matched is marked in it", () => {
  const text = "Are passwords stored in plain text?";
  const [candidate] = index.suggest({ text }).candidates;
  expect(candidate).toMatchObject({ id: "hash", isOpposite: true });
  expect(candidate?.matched.map(({ start, end }) => text.slice(start, end))).toEqual(["passwords"]);
});

test("any text at all is answered in order, within the limit, and twice the same", () => {
  const words = fc.constantFrom(
    "encrypted",
    "data",
    "chiffrées",
    "MFA",
    "?",
    "(",
    "\u0301",
    "constructor",
    "__proto__",
    "12.3",
  );
  const texts = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(words, { maxLength: 40 }).map((all) => all.join(" ")),
  );
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 10 }), (text, limit) => {
      const one = index.suggest({ text }, { limit });
      expect(index.suggest({ text }, { limit })).toEqual(one);
      expect(one.candidates.length).toBeLessThanOrEqual(limit);
      const scores = one.candidates.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      for (const { score, confidence, matched } of one.candidates) {
        expect(Number.isFinite(score) && confidence >= 0 && confidence <= 1).toBe(true);
        expect(matched.every(({ start, end }) => start >= 0 && end <= text.length && start < end)).toBe(true);
      }
    }),
  );
});

test("an empty library answers nothing", () => {
  expect(createIndex([]).suggest({ text: "Is data encrypted?" })).toMatchObject({ candidates: [], hasAnswer: false });
});
