import fc from "fast-check";
import { expect, test } from "vitest";
import { normalise } from "./index.ts";

test.each([
  ["3.2.1 Do you encrypt data at rest?", "Do you encrypt data at rest"],
  ["Q12) Do you encrypt data  at rest ?", "do you encrypt data at rest"],
  ["Please confirm that you encrypt data at rest.", "you encrypt data at rest"],
  ["Merci de préciser si les données sont chiffrées\u202f?", "Les donnees sont chiffrees"],
  ["Do you use “MFA”?", 'Do you use "MFA"'],
])("%s is the same as %s", (one, other) => expect(normalise(one)).toBe(normalise(other)));

test.each([
  ["Do you encrypt data at rest?", "Do you encrypt data in transit?"],
  ["Is TLS 1.2 used?", "Is TLS 1.3 used?"],
  ["Do you share data?", "Do you not share data?"],
  ["24/7 monitoring?", "Monitoring?"],
])("%s is not %s", (one, other) => expect(normalise(one)).not.toBe(normalise(other)));

test("only letters, figures and single spaces are left, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(normalise(text)).toMatch(/^(?:[\p{L}\p{N}+#/]+(?: [\p{L}\p{N}+#/]+)*)?$/u);
    }),
  );
});
