import { expect, test } from "vitest";
import { polarityOf } from "./index.ts";

test.each([
  ["Are passwords hashed?", "en", 1],
  ["Are passwords stored in plain text?", "en", -1],
  ["Are passwords never stored in plain text?", "en", 1],
  ["Do you sell customer data?", "en", -1],
  ["Is production data not used for tests?", "en", -1],
  ["Describe measures including, but not limited to, encryption.", "en", 1],
  ["Les mots de passe sont-ils stockés en clair ?", "fr", -1],
  ["Les mots de passe ne sont-ils jamais stockés en clair ?", "fr", 1],
  ["Les données sont-elles chiffrées ?", "fr", 1],
] as const)("%s (%s): %i", (text, locale, polarity) => expect(polarityOf(text, locale)).toBe(polarity));
