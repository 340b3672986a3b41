import { expect, test } from "vitest";
import { constrain, turned } from "./index.ts";

test.each([
  ["yes", ["Yes", "No", "N/A"], "Yes"],
  ["not_applicable", ["Yes", "No", "N/A"], "N/A"],
  ["partial", ["Fully implemented", "Partially implemented", "Not met"], "Partially implemented"],
  ["yes", ["Fully implemented", "Partially implemented", "Not met"], "Fully implemented"],
  ["no", ["Oui", "Non", "Sans objet"], "Non"],
  ["not_applicable", ["Oui", "Non", "Sans objet"], "Sans objet"],
  ["partial", ["Yes", "No"], null],
  ["none", ["Yes", "No"], null],
  ["yes", ["Yes, always", "Yes, sometimes", "No"], null],
  ["yes", ["1", "2", "3"], "1"],
] as const)("%s among %j is %s", (value, allowed, expected) => expect(constrain(value, [...allowed])).toBe(expected));

test("a questionnaire's own words go first, and never name what the cell does not allow", () => {
  const allowed = ["Level 0", "Level 1", "Level 2"];
  expect(constrain("yes", allowed)).toBeNull();
  expect(constrain("yes", allowed, { yes: "Level 2" })).toBe("Level 2");
  expect(constrain("yes", allowed, { yes: "Level 9" })).toBeNull();
});

test("the opposite of what is partly so is partly so", () => {
  expect(["yes", "no", "partial", "not_applicable"].map(turned)).toEqual(["no", "yes", "partial", "not_applicable"]);
});
