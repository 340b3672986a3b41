import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { launch, openContext } from "./browser.ts";
import { type App, type Person, type Visit, visitAs } from "./people.ts";

/** A browser for the journeys of a file, and the people who use it. Everything is closed when they are over. */
export function meet() {
  const stack = inject("stack");
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  const there = () => {
    if (!browser) throw new Error("the browser opens before the first journey");
    return browser;
  };
  return {
    stack,
    signedIn: (person: Person, options?: BrowserContextOptions): Promise<Visit> =>
      visitAs(there(), stack, person, options),
    stranger: async (app: App, options: BrowserContextOptions = {}): Promise<Visit> => {
      const context = await openContext(there(), { baseURL: stack.urls[app], ...options });
      return { context, page: await context.newPage() };
    },
  };
}
