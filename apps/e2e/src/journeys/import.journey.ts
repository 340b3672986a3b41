import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { meet } from "../browser/meet.ts";
import { asStaff } from "../browser/people.ts";

const { signedIn } = meet();
const asset = "par1-os-chassis-01";
const patience = { timeout: 60_000 };

/** A BOM of a storage chassis that nobody had looked into; as the exporting tool wrote it first, one component has no name. */
const bom = (component: object) =>
  JSON.stringify({
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    components: [
      { type: "firmware", version: "3.80", ...component },
      { type: "device", name: "ROMED8-2T" },
    ],
  });

async function send(page: Page, content: string) {
  await page.goto("/imports");
  await page.getByRole("radio", { name: /CycloneDX/ }).click();
  await page.getByRole("combobox", { name: "Which asset it describes" }).fill(asset);
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: `${asset}.cdx.json`, mimeType: "application/json", buffer: Buffer.from(content) });
  await page.getByRole("button", { name: "Import", exact: true }).click();
}

test("a BOM with an error is refused with its place; mended, it is imported and seen on the asset", async () => {
  const { page } = await signedIn(asStaff("advisories"));
  await send(page, bom({ supplier: { name: "ASRock Rack" } }));
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}/, patience);
  await page.getByText("Nothing was imported: one error.").first().waitFor(patience);
  await page.getByText("$.components[0]").first().waitFor();

  await send(page, bom({ name: "UEFI", supplier: { name: "ASRock Rack" } }));
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}/, patience);
  await page
    .getByText(/components were read/)
    .first()
    .waitFor(patience);

  await page.getByRole("link", { name: `Open ${asset}` }).click();
  // An asset has one place, beside the list.
  await page.waitForURL(/\/inventory\?asset=/);
  const panel = page.getByRole("complementary", { name: new RegExp(asset) });
  await panel.getByText("UEFI").first().waitFor();
  expect(await page.getByRole("heading", { name: asset }).count()).toBe(1);
});
