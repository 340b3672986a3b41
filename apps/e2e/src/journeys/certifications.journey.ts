import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { meet } from "../browser/meet.ts";
import { asMember, asStaff } from "../browser/people.ts";
import { valueOf } from "../pages/samples.ts";

const { signedIn, stranger, stack } = meet();

const midnightAfter = (number: string) =>
  valueOf<Date>(
    stack,
    `select (valid_to + 1)::timestamp at time zone time_zone from certifications where number = '${number}'`,
  );
const before = (at: Date, seconds: number) => new Date(at.getTime() - seconds * 1000);

test.each(["/trust", "/certifications"])(
  "a page left open at midnight stops saying that it is valid: %s",
  async (address) => {
    const midnight = await midnightAfter("IS-7127");
    const { page } = address === "/trust" ? await stranger("portal") : await signedIn(asMember("northwind-bank"));
    await page.clock.install({ time: before(midnight, 60) });
    await page.goto(address);
    const certificate = page.getByRole("listitem").filter({ hasText: "IS-7127" });
    await certificate.getByText(/^Expires today/).waitFor();

    await page.clock.fastForward("01:01");
    await certificate.getByText(/^Expired on/).waitFor();
    expect(
      await page
        .getByText(/^(Valid until|Expires)/)
        .filter({ visible: true })
        .count(),
    ).toBe(0);
  },
);

test("staff add a certificate and say what it covers; customers see it when it is released, visitors do not", async () => {
  const number = `SOC2-${randomBytes(3).toString("hex")}`;
  const { page } = await signedIn(asStaff("advisories"));
  await page.goto("/certifications/new");
  await page.getByLabel("Framework").selectOption({ label: "SOC 2 Type II" });
  await page.getByLabel("Number").fill(number);
  await page.getByLabel("Certified by").fill("Harrow and Lind, auditors");
  await page.getByLabel("First day").fill("2020-01-01");
  await page.getByLabel("Last day").fill("2019-01-01");
  await page.getByRole("button", { name: "Save the certificate" }).click();
  await page.getByText("Enter a last day that is not before the first.").waitFor();
  await page.getByLabel("Last day").fill("2199-01-01");
  await page.getByRole("button", { name: "Save the certificate" }).click();
  await page.getByText("Draft").first().waitFor();

  const member = await signedIn(asMember("northwind-bank"));
  await member.page.goto("/certifications");
  await member.page.getByRole("heading", { name: "Over time" }).waitFor();
  expect(await member.page.getByText(number).count()).toBe(0);

  await page.getByRole("group", { name: "Compute" }).getByLabel("Paris").check();
  await page.getByRole("button", { name: "Save what it covers" }).click();
  await page.getByText("What it covers is saved").waitFor();
  await page.getByRole("button", { name: "Release" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Release" }).click();
  await page.getByText("Valid until 1 Jan 2199").first().waitFor();

  await member.page.reload();
  await member.page.getByText(number).filter({ visible: true }).first().waitFor();
  const visitor = await stranger("portal");
  await visitor.page.goto("/trust");
  await visitor.page.getByRole("heading", { name: "Certifications" }).waitFor();
  expect(await visitor.page.getByText(number).count()).toBe(0);
});
