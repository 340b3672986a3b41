import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { candor } from "../stack/candor.ts";
import type { RunningStack } from "../stack/running-stack.ts";
import { openContext } from "./browser.ts";

export type App = "portal" | "admin";
export type Person = { app: App; email: string };
export type Visit = { context: BrowserContext; page: Page };

export const asMember = (tenant: string, mailbox: "member" | "admin" = "member"): Person => ({
  app: "portal",
  email: `${mailbox}@${tenant}.example`,
});

type StaffMailbox = "advisories" | "reviewer" | "accounts" | "accounts2" | "expert" | "auditor";
export const asStaff = (mailbox: StaffMailbox): Person => ({ app: "admin", email: `${mailbox}@provider.example` });

/** A new browser in which this person has used a link that the operator printed. */
export async function visitAs(
  browser: Browser,
  stack: RunningStack,
  { app, email }: Person,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const link = await candor(stack, "sign-in-link", email, "--app", app);
  const context = await openContext(browser, { baseURL: stack.urls[app], ...options });
  const page = await context.newPage();
  await page.goto(link);
  await page.getByRole("button", { name: /^(Sign in|Se connecter)$/ }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  return { context, page };
}
