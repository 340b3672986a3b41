import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { meet } from "../browser/meet.ts";
import { call } from "../browser/call.ts";
import { asMember, asStaff } from "../browser/people.ts";
import { valueOf } from "../pages/samples.ts";

const { stack, signedIn } = meet();
const trackingId = "OST-2026-0002";
const patience = { timeout: 30_000 };

/** The sentence that an advisory's page opens with. */
async function answerOn(page: Page) {
  await expect
    .poll(
      async () => {
        await page.goto(`/advisories/${trackingId}`);
        return page.getByRole("heading", { name: "HAProxy stalls on certain JSON numbers" }).count();
      },
      { timeout: 60_000, interval: 1000 },
    )
    .toBe(1);
  return page.getByRole("main");
}

test("one advisory, three truths; an update changes one of them", async () => {
  const [northwind, solo, orbit, atlas] = await Promise.all(
    ["northwind-bank", "solo-labs", "orbit-media", "atlas-logistics"].map((tenant) => signedIn(asMember(tenant))),
  );
  await northwind?.page.goto(`/advisories/${trackingId}`);
  expect(await northwind?.page.getByText("HAProxy").count()).toBe(0);

  const desk = await signedIn(asStaff("reviewer"));
  await desk.page.goto(`/advisories/${trackingId}`);
  await desk.page.getByRole("button", { name: "Publish revision 1" }).click();
  const dialog = desk.page.getByRole("dialog", { name: "Publish revision 1" });
  await dialog.getByRole("button", { name: "Publish revision 1" }).click();
  await desk.page.getByText("Revision 1 is published").waitFor(patience);

  if (!northwind || !solo || !orbit || !atlas) throw new Error("four people came");
  await (
    await answerOn(northwind.page)
  )
    .getByText(/Northwind Bank is affected: 10 of \d+ hosts/)
    .first()
    .waitFor();
  await (
    await answerOn(solo.page)
  )
    .getByText(/Solo Labs is not affected/)
    .first()
    .waitFor();
  await (
    await answerOn(orbit.page)
  )
    .getByText(/We cannot tell yet for Orbit Media/)
    .first()
    .waitFor();
  await (
    await answerOn(atlas.page)
  )
    .getByText(/Atlas Logistics is affected: 12 of \d+ hosts/)
    .first()
    .waitFor();

  const advisoryId = await valueOf(stack, `select id from advisories where tracking_id = '${trackingId}'`);
  const serviceId = await valueOf(stack, "select id from services where slug = 'kubernetes'");
  const assets = { serviceId, region: "fra1" };
  await call(desk.page, "remediations.plan", { advisoryId, assets, kind: "patch" });
  await call(desk.page, "remediations.complete", { advisoryId, assets });
  await expect
    .poll(async () => (await answerOn(atlas.page)).getByText(/Fixed for Atlas Logistics/).count(), {
      timeout: 60_000,
      interval: 1000,
    })
    .toBeGreaterThan(0);
  await (
    await answerOn(northwind.page)
  )
    .getByText(/Northwind Bank is affected: 10 of \d+ hosts/)
    .first()
    .waitFor();
});
