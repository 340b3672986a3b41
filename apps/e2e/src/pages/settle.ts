import type { Page } from "playwright-core";

/** Opens an address and waits until the page shows what it was opened for. */
export async function settle(page: Page, address: string): Promise<number> {
  const response = await page.goto(address, { waitUntil: "load" });
  await page.waitForLoadState("networkidle").catch(() => undefined);
  await page
    .locator("[aria-busy=true]")
    .first()
    .waitFor({ state: "detached", timeout: 5000 })
    .catch(() => undefined);
  await page.evaluate(() => document.fonts.ready);
  return response?.status() ?? 0;
}
