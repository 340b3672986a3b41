import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { meet } from "../browser/meet.ts";
import { asMember, asStaff } from "../browser/people.ts";
import { valueOf } from "../pages/samples.ts";

const { stack, signedIn } = meet();

/** Goes on with Tab until what is focused has this role and name, as a person does who has no mouse. */
async function tabTo(page: Page, role: "button" | "link" | "textbox", name: RegExp | string, most = 80) {
  const wanted = page.getByRole(role, { name });
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press("Tab");
    for (const one of await wanted.all())
      if (await one.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${role} ${String(name)} was not reached with ${most} presses of Tab.`);
}

test("a member finds, opens and reads an advisory with the keyboard alone", async () => {
  const { page } = await signedIn(asMember("civic-agency", "admin"), { locale: "en-GB" });
  await page.context().addCookies([{ name: "candor-locale", value: "en", url: new URL(page.url()).origin }]);
  await page.goto("/");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");

  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("combobox").waitFor();
  await page.keyboard.type("Exposure");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/exposure/);
  await page.getByRole("link", { name: /Reported implants/ }).waitFor();
  await tabTo(page, "link", /Reported implants on server motherboards/);
  await page.keyboard.press("Enter");
  const beside = page.getByRole("complementary", { name: "Advisory OST-2018-0004" });
  await beside.getByText(/We are still investigating for Civic Agency/).waitFor();
  await page.keyboard.press("Escape");
  await beside.waitFor({ state: "hidden" });

  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  const panel = page.getByRole("complementary", { name: /^Advisory / });
  await panel.waitFor();
  await tabTo(page, "link", "Open the full advisory");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/advisories\//);
  await page.getByRole("heading", { name: "Why this is your answer" }).waitFor();
});

test("the desk publishes a revision with the keyboard alone", async () => {
  const { page } = await signedIn(asStaff("advisories"));
  await page.goto("/advisories/new");
  await page.keyboard.type("Keyboard only");
  await tabTo(page, "button", "Create the draft");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Keyboard only" }).waitFor();
  await tabTo(page, "button", "Publish revision 1");
  await page.keyboard.press("Enter");
  await page
    .getByRole("dialog")
    .getByText(/to mend before publishing/)
    .waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  expect(
    await page
      .getByRole("button", { name: "Publish revision 1" })
      .evaluate((element) => element === document.activeElement),
  ).toBe(true);
});

const patient = { timeout: 15_000, interval: 100 };
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

/** The first rows are there before the keys are: j is pressed until it moves. */
const walkTo = (page: Page) =>
  expect
    .poll(async () => {
      await page.keyboard.press("j");
      return page.evaluate(() => document.activeElement?.hasAttribute("data-way"));
    }, patient)
    .toBe(true);

test("a opens the row beside the list and leads to its acknowledgement, without giving it", async () => {
  // Whoever walked before may have acknowledged all there is.
  await valueOf(stack, "delete from acknowledgements");
  const { page } = await signedIn(asMember("northwind-bank", "admin"), { locale: "en-GB" });
  await page.context().addCookies([{ name: "candor-locale", value: "en", url: new URL(page.url()).origin }]);
  await page.goto("/exposure?waiting=1");
  await walkTo(page);
  await page.keyboard.press("a");
  await expect.poll(() => focused(page), patient).toMatch(/^Acknowledge/);
});

test("the desk jumps to an asset by the beginning of its name, and e leads to what can be changed", async () => {
  const { page } = await signedIn(asStaff("advisories"));
  await page.goto("/staff");
  await walkTo(page);
  await page.keyboard.press("e");
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("type")), patient).toBe("radio");

  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("combobox").waitFor();
  await page.keyboard.type("nwb-bm-edge-01");
  await page.getByRole("option", { name: /nwb-bm-edge-01/ }).waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/inventory\/assets\//);
  await page.getByRole("heading", { level: 1 }).waitFor();

  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("combobox").waitFor();
  await page.keyboard.type("Invite staff");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").getByLabel("E-mail address").waitFor();
  expect(new URL(page.url()).pathname).toBe("/staff");
});

test("a menu opened by a key begins at its first item, also while its code is on its way", async () => {
  const { page } = await signedIn(asMember("northwind-bank"));
  await page.goto("/profile");
  const button = page.getByRole("button", { name: /^Your account/ });
  await button.waitFor();
  await page.waitForLoadState("networkidle");
  await button.press("Enter");
  await page.getByRole("menuitem").first().waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute("role")?.startsWith("menuitem"));
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label")?.startsWith("Your account"));
});

test("a row that opens on its page, without an address of its own, opens by click and by key", async () => {
  const { page } = await signedIn(asStaff("advisories"));
  await page.goto("/services");
  const row = page.getByRole("table", { name: "Regions" }).getByRole("row").nth(1);
  await row.getByRole("cell").last().click();
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  await row.getByRole("button").press("Enter");
  await page.getByRole("dialog").waitFor();
});
