import {
  addAsset,
  addMember,
  addService,
  addStaff,
  addTenant,
  type TestDatabase,
  testDatabase,
  visitor,
} from "@candor/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ChangeProviderSettings } from "./inputs.ts";
import { changeProviderSettings, getBrand, getFirstSteps, getLegalTexts, getProviderSettings } from "./index.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

const settings = ChangeProviderSettings.parse({
  name: "Stratus",
  logo: '<svg viewBox="0 0 9 9"><path d="M0 0h9"/></svg>',
  accent: "#2f5d50",
  accentDark: "#8fc7b3",
  domains: ["provider.example"],
  contactEmail: "hello@provider.example",
  securityEmail: "security@provider.example",
  mailFrom: "trust@provider.example",
  trackingPrefix: "STR",
  languages: ["en", "fr"],
  timeZone: "Europe/Paris",
  imprint: { en: "Stratus SA" },
  privacy: null,
});

test("the brand is public in both apps, before and after it is set", async () => {
  await db.superuser.query("delete from provider_settings");
  const staffVisitor = { ...visitor(db), gate: db.gates.admin };
  const member = await addMember(db, await addTenant(db, "north"), "viewer");
  for (const actor of [visitor(db), staffVisitor, member.actor]) expect((await getBrand(actor)).name).toBe("Candor");

  const boss = await addStaff(db, "advisory_admin");
  await changeProviderSettings(boss.actor, settings);
  for (const actor of [visitor(db), staffVisitor, member.actor]) {
    const brand = await getBrand(actor);
    expect(brand).toMatchObject({
      name: "Stratus",
      hasImprint: true,
      hasPrivacy: false,
      accentInk: "#ffffff",
      accentDarkInk: "#16191c",
    });
    expect(brand).not.toHaveProperty("mailFrom");
    expect(brand.logo).toMatch(/^data:image\/svg\+xml;base64,/);
    expect((await getLegalTexts(actor)).imprint).toEqual({ en: "Stratus SA" });
  }
});

test("a change replaces the settings, and the event names what changed", async () => {
  const boss = await addStaff(db, "advisory_admin");
  await changeProviderSettings(boss.actor, settings);
  const before = await getProviderSettings(boss.actor);
  await changeProviderSettings(boss.actor, { ...settings, logo: before.logo, name: "Cumulus", languages: ["fr"] });
  expect(await getProviderSettings(boss.actor)).toMatchObject({
    name: "Cumulus",
    languages: ["fr"],
    logo: before.logo,
  });
  const { rows } = await db.superuser.query(
    "select detail from audit_events where verb = 'provider:change' order by at desc limit 1",
  );
  expect(rows[0].detail).toEqual({ changed: ["name", "languages"] });
  await expect(changeProviderSettings(boss.actor, { ...settings, logo: "<svg><script/></svg>" })).rejects.toThrow(
    "logo was not saved",
  );
  expect((await getProviderSettings(boss.actor)).name).toBe("Cumulus");
});

test("a new installation knows what it still lacks", async () => {
  const blank = await testDatabase();
  const { actor } = await addStaff(blank, "advisory_admin");
  const none = { settings: false, services: false, tenants: false, inventory: false };
  expect(await getFirstSteps(actor)).toEqual(none);
  await changeProviderSettings(actor, settings);
  expect(await getFirstSteps(actor)).toEqual({ ...none, settings: true });
  await addTenant(blank, "north");
  await addAsset(blank, await addService(blank, "compute"));
  expect(await getFirstSteps(actor)).toEqual({ settings: true, services: true, tenants: true, inventory: true });
  await blank.drop();
});

test("the rest of the settings is for those who keep them", async () => {
  expect(await getProviderSettings((await addStaff(db, "auditor")).actor)).toHaveProperty("mailFrom");
  for (const role of ["account_manager", "expert"] as const) {
    const { actor } = await addStaff(db, role);
    await expect(getProviderSettings(actor)).rejects.toThrow("Your role");
    await expect(changeProviderSettings(actor, settings)).rejects.toThrow("Your role");
  }
  await expect(changeProviderSettings((await addStaff(db, "auditor")).actor, settings)).rejects.toThrow("Your role");
});
