import type { Page } from "playwright-core";
import { screens } from "./browser.ts";

export type Look = { screen: keyof typeof screens; colorScheme: "light" | "dark" };

export const looks: Look[] = (["desktop", "phone"] as const).flatMap((screen) =>
  (["light", "dark"] as const).map((colorScheme) => ({ screen, colorScheme })),
);

/** Shows the page on this screen in this light, and waits until every colour has arrived. */
export async function wear(page: Page, { screen, colorScheme }: Look) {
  await page.setViewportSize(screens[screen]);
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  await page.evaluate(async () => {
    for (let quiet = 0; quiet < 3;) {
      await new Promise(requestAnimationFrame);
      const finite = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
      quiet = finite.length === 0 ? quiet + 1 : 0;
      for (const one of finite) one.finish();
    }
  });
}
