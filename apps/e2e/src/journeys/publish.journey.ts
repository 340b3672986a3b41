import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { meet } from "../browser/meet.ts";
import { asMember, asStaff } from "../browser/people.ts";

const { signedIn } = meet();
const trackingId = "OST-2026-0002";
const patience = { timeout: 30_000 };

/** What a customer reads once the worker has computed what this revision means for them. */
async function reads(page: Page, revision: number, answer: RegExp) {
  const main = page.getByRole("main");
  const isTold = async () => {
    await page.goto(`/advisories/${trackingId}`);
    return (await main.getByText(`What changed in revision ${revision}`).count()) > 0;
  };
  await expect.poll(isTold, { timeout: 60_000, interval: 1000 }).toBe(true);
  await main.getByText(answer).first().waitFor(patience);
}

async function publish(page: Page, revision: number, note?: { English: string; French: string }) {
  const name = `Publish revision ${revision}`;
  await page.getByRole("button", { name }).click(patience);
  const dialog = page.getByRole("dialog", { name });
  for (const [language, text] of Object.entries(note ?? {})) await dialog.getByLabel(language).fill(text);
  await dialog.getByRole("button", { name }).click();
  await page.getByText(`Revision ${revision} is published`).waitFor(patience);
}

test("one advisory, three truths; an update changes one of them and leaves the others", async () => {
  const [northwind, solo, orbit, atlas] = [
    await signedIn(asMember("northwind-bank")),
    await signedIn(asMember("solo-labs")),
    await signedIn(asMember("orbit-media")),
    await signedIn(asMember("atlas-logistics")),
  ];
  await northwind.page.goto(`/advisories/${trackingId}`);
  expect(await northwind.page.getByText("HAProxy").count()).toBe(0);

  const desk = await signedIn(asStaff("reviewer"));
  await desk.page.goto(`/advisories/${trackingId}`);
  await publish(desk.page, 1);
  await reads(northwind.page, 1, /Northwind Bank is affected: 10 of \d+\shosts/);
  await reads(solo.page, 1, /Solo Labs is not affected/);
  await reads(orbit.page, 1, /We cannot tell yet for Orbit Media/);
  await reads(atlas.page, 1, /Atlas Logistics is affected: 12 of \d+\shosts/);

  // Three deployments in Frankfurt have an older release with 2.8.2: the update takes it out.
  const statement = desk.page.getByRole("article", { name: "Statement 1" });
  await statement.getByLabel("Versions").fill("vers:generic/>=2.8.3|<2.8.16");
  await publish(desk.page, 2, {
    English: "Our older ingress release reads no JSON: it is not affected.",
    French: "Notre ancienne version d’entrée ne lit pas de JSON : elle n’est pas affectée.",
  });
  await reads(atlas.page, 2, /Atlas Logistics is affected: 9 of \d+\shosts/);
  await reads(northwind.page, 2, /Northwind Bank is affected: 10 of \d+\shosts/);
  await reads(solo.page, 2, /Solo Labs is not affected/);
  await reads(orbit.page, 2, /We cannot tell yet for Orbit Media/);
});
