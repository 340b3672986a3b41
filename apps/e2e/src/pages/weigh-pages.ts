import type { Browser, Page } from "playwright-core";
import { launch, openContext } from "../browser/browser.ts";
import { visitAs } from "../browser/people.ts";
import { openStack } from "../stack/open-stack.ts";
import type { RunningStack } from "../stack/running-stack.ts";
import { type Reading, readings } from "./readers.ts";
import { addressOf, type Samples } from "./routes.ts";
import { audienceOf, samplesOf, valueOf } from "./samples.ts";
import { settle } from "./settle.ts";

/** One opening with an empty cache. `lcp` in milliseconds, `script` in bytes as they travel, without headers, `shift` the layout's score. */
export type Weight = { lcp: number; shift: number; script: number };
export type Weighed = { app: string; name: string; weights: Weight[] };

/** Every page of the demo by its reader, some times each; and the version of the database behind them. */
export async function weighPages(times: number): Promise<{ weighed: Weighed[]; postgres: string }> {
  const { stack, stop } = await openStack("demo");
  const browser = await launch();
  try {
    const samples = await samplesOf(stack);
    const weighed: Weighed[] = [];
    for (const own of Map.groupBy(readings(), ({ app, reader }) => `${app} ${reader?.email ?? ""}`).values())
      weighed.push(...(await weighFor(browser, stack, own, samples, times)));
    return { weighed, postgres: await valueOf(stack, "show server_version") };
  } finally {
    await browser.close();
    await stop();
  }
}

async function weighFor(
  browser: Browser,
  stack: RunningStack,
  pages: Reading[],
  samples: Record<string, Samples>,
  times: number,
) {
  const [first] = pages as [Reading];
  const options = { baseURL: stack.urls[first.app] };
  const context = first.reader
    ? (await visitAs(browser, stack, first.reader, options)).context
    : await openContext(browser, options);
  const page = await context.newPage();
  await page.addInitScript(watch);
  const found: Weighed[] = [];
  for (const one of pages) {
    const address = addressOf(one, samples[audienceOf(one)] ?? {});
    const weights: Weight[] = [];
    for (let n = 0; n < times; n += 1) weights.push(await weigh(page, address));
    found.push({ app: one.app, name: `${one.app} ${one.path}${one.reader ? "" : ", a visitor"}`, weights });
  }
  await context.close();
  return found;
}

type Vitals = { lcp: number; shift: number };
declare global {
  // What the page's own observers have seen so far.
  var candorVitals: Vitals | undefined;
}

function watch() {
  const seen: Vitals = { lcp: 0, shift: 0 };
  globalThis.candorVitals = seen;
  const on = (type: string, see: (entry: PerformanceEntry & { value?: number; hadRecentInput?: boolean }) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });
  on("largest-contentful-paint", ({ startTime }) => (seen.lcp = startTime));
  on("layout-shift", ({ value = 0, hadRecentInput }) => hadRecentInput || (seen.shift += value));
}

async function weigh(page: Page, address: string): Promise<Weight> {
  const wire = await page.context().newCDPSession(page);
  await wire.send("Network.enable");
  await wire.send("Network.setCacheDisabled", { cacheDisabled: true });
  const scripts = new Set<string>();
  let script = 0;
  wire.on("Network.responseReceived", ({ type, requestId }) => type === "Script" && scripts.add(requestId));
  wire.on(
    "Network.dataReceived",
    ({ requestId, encodedDataLength }) => scripts.has(requestId) && (script += encodedDataLength),
  );
  await settle(page, address);
  const vitals = await page.evaluate(() => globalThis.candorVitals);
  await wire.detach();
  if (!vitals) throw new Error(`${address} was not watched`);
  return { ...vitals, script };
}
