import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Violation = { id: string; help: string; nodes: { target: string[]; failureSummary: string }[] };

/** What axe finds against WCAG 2.2 AA and its best practices, one line for each place. */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } };
    return (await axe.run({ resultTypes: ["violations"] })).violations;
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id} (${help}) at ${target.join(" ")}: ${failureSummary.split("\n").slice(1, 3).join(" ").trim()}`,
    ),
  );
}

/** Elements that stick out of a page which is too narrow for them. */
export async function overflowOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const out = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > width + 1,
    );
    return [
      `${document.documentElement.scrollWidth} px wide at ${width}: ${out
        .slice(0, 4)
        .map((element) => element.outerHTML.slice(0, 120))
        .join(" | ")}`,
    ];
  });
}
