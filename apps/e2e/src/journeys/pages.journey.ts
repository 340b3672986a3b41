import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { screens } from "../browser/browser.ts";
import { meet } from "../browser/meet.ts";
import type { Visit } from "../browser/people.ts";
import { looks, wear } from "../browser/wear.ts";
import { overflowOf, violationsOn } from "../pages/axe.ts";
import { type Reading, readings } from "../pages/readers.ts";
import { addressOf, type Samples } from "../pages/routes.ts";
import { audienceOf, samplesOf } from "../pages/samples.ts";
import { settle } from "../pages/settle.ts";

const { stack, signedIn, stranger } = meet();
const visits = new Map<string, Promise<Visit>>();
let samples: Record<ReturnType<typeof audienceOf>, Samples>;

beforeAll(async () => {
  samples = await samplesOf(stack);
});

/** One browser for each person, used again from page to page. */
function pageOf({ app, reader }: Reading): Promise<Visit> {
  const key = `${app} ${reader?.email ?? "visitor"}`;
  const visit = visits.get(key) ?? (reader ? signedIn(reader) : stranger(app));
  visits.set(key, visit);
  return visit;
}

async function findings(page: Page) {
  const found: string[] = [];
  for (const look of looks) {
    await wear(page, look);
    found.push(...(await violationsOn(page)).map((violation) => `${look.screen}, ${look.colorScheme}: ${violation}`));
  }
  await page.setViewportSize(screens.narrow);
  found.push(...(await overflowOf(page)));
  await page.setViewportSize(screens.desktop);
  return found;
}

describe.each(["portal", "admin"] as const)("%s: every page can be used by everybody", (app) => {
  const own = readings().filter((reading) => reading.app === app);
  test.each(own.map((reading) => [reading.path, reading.reader?.email ?? "a visitor", reading] as const))(
    "%s, read by %s: axe finds nothing, nothing sticks out at 320 px",
    async (path, _, reading) => {
      const { page } = await pageOf(reading);
      const problems: string[] = [];
      const note = (error: Error) => problems.push(`script error: ${error.message}`);
      page.on("pageerror", note);
      const status = await settle(page, addressOf(reading, samples[audienceOf(reading)]));
      // A page that is streamed has begun with 200 before it knows that there is nothing: then it says so in words.
      expect(status).toBe(path.includes("[...missing]") ? 404 : 200);
      expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
      problems.push(...(await findings(page)));
      page.off("pageerror", note);
      expect(problems).toEqual([]);
    },
  );
});
