import { answerExposure } from "@candor/domain/exposures/inputs";
import { expect, test } from "vitest";
import { say } from "./say.ts";

const sentences = answerExposure("Northwind Bank", {
  ...{ status: "affected", reason: "match", assetCount: 41, coveredCount: 41, affectedCount: 3, remediatedCount: 2 },
  ...{ undecidedCount: 0, lastPlannedFor: "2026-12-03T12:00:00.000Z" },
});

test("the mail says what the page says, in both languages", () => {
  expect(say(sentences, { locale: "en", timeZone: "Europe/Paris" })).toBe(
    "Northwind Bank is affected: 3 of 41\u00a0hosts. 2 are fixed, the last is planned for 3 December 2026.",
  );
  expect(say(sentences, { locale: "fr", timeZone: "Europe/Paris" })).toBe(
    "Northwind Bank\u00a0: 3\u00a0hôtes affectés sur 41. 2 sont corrigés, le dernier est prévu pour le 3 décembre 2026.",
  );
});
