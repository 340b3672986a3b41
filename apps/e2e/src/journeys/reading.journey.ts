import { expect, test } from "vitest";
import { meet } from "../browser/meet.ts";
import { asMember } from "../browser/people.ts";
import { valueOf } from "../pages/samples.ts";

const { signedIn, stack } = meet();
const reader = asMember("solo-labs", "admin");
const readings = async () =>
  Number(
    await valueOf(
      stack,
      `select count(*)::text from disclosures d join members m on m.id = d.member_id
       where d.kind = 'page_first_read' and m.email = '${reader.email}'`,
    ),
  );

test("links fetched ahead are no reading; the panel beside the list is one, and a page without scripts too", async () => {
  const { page } = await signedIn(reader);
  const before = await readings();
  await page.goto("/exposure?state=all");
  const links = page.getByRole("main").getByRole("link", { name: /log4shell|OpenSSL|xz-utils/i });
  for (const link of await links.all()) await link.hover();
  await page.waitForLoadState("networkidle");
  expect(await links.count()).toBeGreaterThan(2);
  expect(await readings()).toBe(before);

  await page.goto("/exposure?state=all&open=OST-2024-0003");
  await page
    .getByRole("complementary", { name: "Advisory OST-2024-0003" })
    .getByText(/Solo Labs/)
    .first()
    .waitFor();
  expect(await readings()).toBe(before + 1);

  const silent = await signedIn(reader, { javaScriptEnabled: false });
  await silent.page.goto("/advisories/OST-2022-0006");
  expect(await readings()).toBe(before + 2);
  await silent.page.goto("/advisories/OST-2022-0006");
  expect(await readings()).toBe(before + 2);
});

test("the timeline tells why the answer was what it was on a past day", async () => {
  const { page } = await signedIn(asMember("northwind-bank"));
  await page.goto("/advisories/OST-2025-0002");
  const asks = page.getByRole("list", { name: "Timeline" }).getByRole("button", { name: /^Why then\?/ });
  await asks.last().focus();
  await page.keyboard.press("Enter");
  const drawer = page.getByRole("dialog", { name: "Why this was your answer" });
  await drawer.getByRole("listitem").first().waitFor();
  expect(await drawer.textContent()).toMatch(/as of .* CES?T/);
  await page.keyboard.press("Escape");
  await drawer.waitFor({ state: "detached" });
  await expect.poll(() => asks.last().evaluate((button) => button === document.activeElement)).toBe(true);
});
