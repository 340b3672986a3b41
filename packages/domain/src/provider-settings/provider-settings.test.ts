import { expect, test } from "vitest";
import { ChangeProviderSettings } from "./inputs.ts";
import { contrast, contrastProblem, inkOn, nearestReadable, night, paper } from "./provider-settings.ts";

test("contrast is WCAG's", () => {
  expect(contrast("#000000", paper)).toBeCloseTo(21);
  expect(contrast(paper, paper)).toBe(1);
  expect(contrast("#767676", paper)).toBeCloseTo(4.54, 2);
  expect(contrast("#777777", paper)).toBeLessThan(4.5);
});

test("a colour that cannot be read names one that can", () => {
  expect(contrastProblem("#767676", paper, "white")).toBeNull();
  const problem = contrastProblem("#8fc7b3", paper, "white");
  expect(problem).toMatch(
    /^#8fc7b3 on white has a contrast of 1\.9 : 1; text needs 4\.5 : 1\. #[0-9a-f]{6} would do\.$/,
  );
  for (const colour of ["#ffff00", "#8fc7b3", "#ffffff", "#000000"]) {
    expect(contrast(nearestReadable(colour, paper), paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(nearestReadable(colour, night), night)).toBeGreaterThanOrEqual(4.5);
  }
});

test("ink is what reads better", () => {
  expect(inkOn("#2f5d50")).toBe(paper);
  expect(inkOn("#8fc7b3")).toBe(night);
});

const settings = {
  name: "Stratus",
  logo: null,
  accent: "#2F5D50",
  accentDark: "#8fc7b3",
  domains: ["Provider.Example"],
  contactEmail: "hello@provider.example",
  securityEmail: "security@provider.example",
  mailFrom: "trust@provider.example",
  trackingPrefix: "STR",
  languages: ["en", "fr"],
  timeZone: "Europe/Paris",
  imprint: null,
  privacy: { en: "x" },
};

test("the form, the router and the verb refuse the same", () => {
  expect(ChangeProviderSettings.parse(settings)).toMatchObject({ accent: "#2f5d50", domains: ["provider.example"] });
  const refused = (change: object) => ChangeProviderSettings.safeParse({ ...settings, ...change }).error?.issues[0];
  expect(refused({ accent: "#8fc7b3" })?.message).toContain("text needs 4.5 : 1");
  expect(refused({ accentDark: "#2f5d50" })?.message).toContain("on the dark ground");
  expect(refused({ accent: "green" })?.message).toContain("six digits");
  expect(refused({ languages: [] })?.path).toEqual(["languages"]);
  expect(refused({ domains: ["https://provider.example/"] })?.path).toEqual(["domains", 0]);
  expect(refused({ timeZone: "Europe/Atlantis" })?.path).toEqual(["timeZone"]);
  expect(refused({ tenantId: "x" })?.code).toBe("unrecognized_keys");
});
