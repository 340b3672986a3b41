import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { screens } from "../browser/browser.ts";
import { meet } from "../browser/meet.ts";
import { asMember, asStaff } from "../browser/people.ts";
import { looks, wear } from "../browser/wear.ts";
import { overflowOf, violationsOn } from "../pages/axe.ts";
import { valueOf } from "../pages/samples.ts";
import { linkIn, nextMail } from "../stack/mailbox.ts";

// People whom other journeys leave alone: five links in ten minutes is all that a person gets.
const { stack, signedIn } = meet();

/** As if the person had signed in that long ago and been at work since. */
const age = (table: "member" | "staff", email: string) =>
  valueOf(
    stack,
    `update ${table}_sessions s set signed_in_at = now() - interval '6 minutes', created_at = now() - interval '2 hours'
     from ${table === "member" ? "members" : "staff"} p where p.id = s.${table}_id and p.email = '${email}'
       and s.revoked_at is null`,
  );

async function usable(page: Page) {
  const found: string[] = [];
  for (const look of looks) {
    await wear(page, look);
    found.push(...(await violationsOn(page)));
  }
  await page.setViewportSize(screens.narrow);
  found.push(...(await overflowOf(page)));
  await page.setViewportSize(screens.desktop);
  return found;
}

const sessionOf = async (page: Page) =>
  (await page.context().cookies()).find(({ name }) => name === "candor-portal")?.value;

test("an export with an old sign-in asks to sign in again, leads back to the same list, and then works", async () => {
  const person = asMember("orbit-media", "admin");
  const { page } = await signedIn(person);
  await age("member", person.email);
  const list = "/exposure?q=a&state=all&sort=changed";
  await page.goto(list);
  const before = await sessionOf(page);

  const button = page.getByRole("link", { name: "Download CSV" });
  await button.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Sign in again" }).waitFor();
  await page.getByText("Exports need a sign-in from the last five minutes").waitFor();
  await page.getByText(person.email).waitFor();
  expect(await page.getByRole("textbox").count()).toBe(0);
  expect(await usable(page)).toEqual([]);

  const mail = await nextMail(stack, person.email, async () => {
    await page.getByRole("button", { name: "Send me a link" }).press("Enter");
    await page.getByRole("heading", { name: "Look into your mail" }).waitFor();
  });
  expect(await usable(page)).toEqual([]);
  expect(await sessionOf(page)).toBe(before);
  await page.goto(linkIn(mail));
  await page.getByText("To Orbit Media").waitFor();
  await page.getByRole("button", { name: "Sign in" }).press("Enter");
  await page.waitForURL(`${stack.urls.portal}${list}`);
  expect(await sessionOf(page)).not.toBe(before);

  const download = page.waitForEvent("download");
  await button.click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^exposure-\d{4}-\d{2}-\d{2}\.csv$/);
  expect(await readFile(await file.path(), "utf8")).toMatch(/^\uFEFFtracking_id,title,/);
  expect(page.url()).toBe(`${stack.urls.portal}${list}`);
});

test("whoever does not want to sign in again goes back to the list, still signed in", async () => {
  const person = asMember("northwind-bank");
  const { page } = await signedIn(person, { locale: "fr-FR" });
  await page.context().addCookies([{ name: "candor-locale", value: "fr", url: stack.urls.portal }]);
  await age("member", person.email);
  await page.goto("/exposure/export?status=affected");
  await page.getByRole("heading", { name: "Se connecter à nouveau" }).waitFor();
  expect(await usable(page)).toEqual([]);
  await page.getByRole("link", { name: "Revenir sans exporter" }).click();
  await page.waitForURL(`${stack.urls.portal}/exposure?status=affected`);
});

test("an export after the session has ended leads to sign-in and back to the list", async () => {
  const person = asMember("solo-labs");
  const { page } = await signedIn(person);
  await page.goto("/exposure?sort=due");
  await page.context().clearCookies();
  await page.getByRole("link", { name: "Download CSV" }).click();
  await page.waitForURL(`${stack.urls.portal}/sign-in?next=${encodeURIComponent("/exposure?sort=due")}`);
});

test("staff sign in again likewise", async () => {
  const person = asStaff("auditor");
  const { page } = await signedIn(person);
  await age("staff", person.email);
  await page.goto(`/sign-in/again?next=${encodeURIComponent("/tenants?search=nor")}`);
  const mail = await nextMail(stack, person.email, async () => {
    await page.getByRole("button", { name: "Send me a link" }).click();
    await page.getByRole("heading", { name: "Look into your mail" }).waitFor();
  });
  await page.goto(linkIn(mail));
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(`${stack.urls.admin}/tenants?search=nor`);
  const renewed = await valueOf<number>(
    stack,
    `select count(*)::int from staff_sessions s join staff p on p.id = s.staff_id
     where p.email = '${person.email}' and s.revoked_at is null
       and s.signed_in_at > now() - interval '1 minute' and s.created_at < now() - interval '1 hour'`,
  );
  expect(renewed).toBe(1);
});
