import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launch, openContext } from "./browser/browser.ts";
import { asMember, asStaff, visitAs } from "./browser/people.ts";
import { type Look, looks, wear } from "./browser/wear.ts";
import { openedPages } from "./pages/opened.ts";
import { type Reading, readings } from "./pages/readers.ts";
import { addressOf } from "./pages/routes.ts";
import { audienceOf, samplesOf, valueOf } from "./pages/samples.ts";
import { settle } from "./pages/settle.ts";
import { openStack } from "./stack/open-stack.ts";
import type { RunningStack } from "./stack/running-stack.ts";

const folder = resolve(import.meta.dirname, "../../../screenshots");
const newcomer = { portal: asMember("solo-labs", "admin"), admin: asStaff("advisories") };
const wanted = process.argv.slice(2);

type Shot = Reading & { address: string; name: string; open?: (page: Page) => Promise<void> };

await photograph("demo", async (stack) => {
  const samples = await samplesOf(stack);
  const full = readings().map((one): Shot => ({
    ...one,
    address: addressOf(one, samples[audienceOf(one)]),
    name: nameOf(one),
  }));
  const imported = await valueOf(stack, "select id from imports where state = 'done' and kind = 'assets_csv' limit 1");
  const opened = openedPages(samples.admin, imported).map((one): Shot => ({
    ...one,
    app: one.reader.app,
    path: one.address,
    file: "",
  }));
  return [...full, ...opened, ...atFault()];
});
// Nothing is published there: what a page says before there is anything to show. A stack that runs is another one.
if (!process.env.CANDOR_STACK)
  await photograph("three-tenants", async () =>
    readings()
      .filter(({ path }) => !path.includes("["))
      .map((one) => ({
        ...one,
        reader: one.reader && newcomer[one.app],
        address: one.path,
        name: `empty-${nameOf(one)}`,
      })),
  );

async function photograph(scenario: string, shotsOf: (stack: RunningStack) => Promise<Shot[]>) {
  const { stack, stop } = await openStack(scenario);
  const browser = await launch();
  try {
    const shots = (await shotsOf(stack)).filter(
      ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
    );
    for (const locale of ["en", "fr"] as const) {
      for (const own of Map.groupBy(shots, ({ app, reader }) => `${app} ${reader?.email ?? ""}`).values()) {
        await photographFor(browser, stack, own, locale);
      }
    }
  } finally {
    await browser.close();
    await stop();
  }
}

async function photographFor(browser: Browser, stack: RunningStack, shots: Shot[], locale: "en" | "fr") {
  const [first] = shots;
  if (!first) return;
  const { app, reader } = first;
  const options = { baseURL: stack.urls[app], locale: locale === "fr" ? "fr-FR" : "en-GB" };
  const context = reader
    ? (await visitAs(browser, stack, reader, options)).context
    : await openContext(browser, options);
  await context.addCookies([{ name: "candor-locale", value: locale, url: stack.urls[app] }]);
  const page = await context.newPage();
  for (const { address, name, open } of shots) {
    const started = Date.now();
    const status = await settle(page, address);
    await open?.(page);
    if (open) await page.waitForTimeout(600);
    for (const look of looks)
      await shoot(page, look, resolve(folder, app, `${name}-${look.screen}-${look.colorScheme}-${locale}.png`));
    console.log(`${app} ${address} ${locale}: ${status}, ${((Date.now() - started) / 1000).toFixed(1)} s`);
  }
  await context.close();
}

async function shoot(page: Page, look: Look, path: string) {
  mkdirSync(dirname(path), { recursive: true });
  await wear(page, look);
  await page.screenshot({ path, fullPage: true });
}

function nameOf({ path, reader }: Reading): string {
  const words = path
    .replaceAll(/[[\].]/g, "")
    .split("/")
    .filter(Boolean);
  return [words.length > 0 ? words.join("-") : "home", ...(reader ? [] : ["visitor"])].join("-");
}

/** Pages that find nothing, and one that cannot do what its address asks. */
function atFault(): Shot[] {
  const [member, desk] = [asMember("northwind-bank", "admin"), asStaff("advisories")];
  const shot = (app: Shot["app"], reader: Shot["reader"], address: string, name: string) => ({
    app,
    reader,
    address,
    name,
    path: address,
    file: "",
  });
  return [
    shot("portal", member, "/exposure?search=zzz", "exposure-nothing-found"),
    shot("admin", desk, "/advisories?search=zzz", "advisories-nothing-found"),
    shot("admin", desk, "/advisories?after=bent", "advisories-error"),
    shot("admin", asStaff("accounts"), "/", "home-account-manager"),
    shot("admin", asStaff("expert"), "/", "home-expert"),
    shot("admin", asStaff("auditor"), "/", "home-auditor"),
  ];
}
