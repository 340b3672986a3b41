import { ChangeProviderSettings } from "@candor/domain/provider-settings/inputs";
import { expect, test } from "vitest";
import { readSettingsForm } from "./read-settings-form.ts";

test("a filled form is what the verb takes", () => {
  const form = new FormData();
  const fields = {
    name: "Stratus",
    logo: "",
    accent: "#2f5d50",
    accentDark: "#8fc7b3",
    domains: "provider.example\n\n trust.provider.example ",
    contactEmail: "hello@provider.example",
    securityEmail: "security@provider.example",
    mailFrom: "trust@provider.example",
    trackingPrefix: "STR",
    timeZone: "Europe/Paris",
    "imprint.en": "Stratus SA",
    "imprint.fr": " ",
    "privacy.en": "",
  };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const language of ["en", "fr"]) form.append("languages", language);
  expect(ChangeProviderSettings.parse(readSettingsForm(form))).toMatchObject({
    logo: null,
    trackingPrefix: "STR",
    domains: ["provider.example", "trust.provider.example"],
    languages: ["en", "fr"],
    imprint: { en: "Stratus SA" },
    privacy: null,
  });
});
