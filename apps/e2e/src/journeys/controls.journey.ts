import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { meet } from "../browser/meet.ts";
import { asMember, asStaff } from "../browser/people.ts";

const { signedIn } = meet();
const patience = { timeout: 60_000 };

async function choose(page: Page, rows: string) {
  const buffer = Buffer.from(`id,title,section\n${rows}`);
  await page.locator("input[type=file]").setInputFiles({ name: "rules.csv", mimeType: "text/csv", buffer });
}

test("a framework is imported after a look, assessed, and read by a customer with its date", async () => {
  const { page } = await signedIn(asStaff("advisories"));
  await page.goto("/frameworks");
  await page.getByRole("button", { name: "New framework" }).click();
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("House rules");
  await page.getByRole("textbox", { name: "Short name" }).fill("house-rules");
  await page.getByRole("button", { name: "Save the framework" }).click();
  await page.waitForURL(/\/frameworks\/house-rules$/, patience);

  await page.getByRole("link", { name: "Import controls" }).click();
  await page.waitForURL(/\/import$/, patience);
  await choose(page, "H.1,Close the door,Doors\nH.2,,Doors\n");
  await page.getByText("Line 3, column title").waitFor(patience);
  await choose(page, "H.1,Close the door,Doors\nH.2,Keep the keys,Doors\n");
  await page.getByText("2 added, 0 changed, 0 withdrawn, 0 as they are").waitFor(patience);
  await page.getByRole("button", { name: "Write it" }).click();
  await page.waitForURL(/\/frameworks\/house-rules$/, patience);

  await page.getByRole("link", { name: /Keep the keys/ }).click();
  await page.waitForURL(/\/controls\/[0-9a-f-]{36}$/, patience);
  await page.getByRole("combobox", { name: "Status" }).selectOption("implemented");
  await page.getByLabel("Verified on").fill("2026-10-01");
  await page.getByRole("textbox", { name: "How it is met, in English" }).fill("In a safe, counted each month.");
  await page.getByRole("button", { name: "Save the assessment" }).click();
  await page.getByText("verified 1 Oct 2026").first().waitFor(patience);

  const customer = await signedIn(asMember("northwind-bank", "admin"));
  await customer.page.goto("/controls?framework=house-rules");
  await customer.page.getByText("House rules: 1 of 2 controls is met.").waitFor(patience);
  await customer.page.getByRole("link", { name: /Keep the keys/ }).click();
  const panel = customer.page.getByRole("complementary", { name: "Control H.2" });
  await panel.getByText("In a safe, counted each month.").waitFor(patience);
  await panel.getByText("verified 1 Oct 2026").waitFor();

  const arriving = customer.page.waitForEvent("download");
  await customer.page.getByRole("link", { name: "OSCAL" }).click();
  const file = await (await arriving).createReadStream();
  const text = Buffer.concat(await file.toArray()).toString("utf8");
  const { "component-definition": definition } = JSON.parse(text) as {
    "component-definition": { components: object[] };
  };
  expect(definition.components).toHaveLength(1);
  expect(text).toContain('"value": "2026-10-01"');
});
