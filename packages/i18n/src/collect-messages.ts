import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { locales } from "./locales.ts";

const messages = new URL("../messages/", import.meta.url);
const target = new URL("./messages.gen.ts", import.meta.url);

export function nounsOf(locale: string) {
  return readdirSync(new URL(`${locale}/`, messages))
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.slice(0, -".json".length))
    .toSorted();
}

/** Bundlers want static imports, and nobody wants to keep them by hand: they follow from the folders. */
export function render() {
  const lines = ["// Written by `pnpm --filter @candor/i18n collect`; not by hand."];
  for (const locale of locales) {
    for (const noun of nounsOf(locale)) {
      lines.push(`import ${variable(locale, noun)} from "../messages/${locale}/${noun}.json" with { type: "json" };`);
    }
  }
  for (const locale of locales) {
    lines.push("", `export const ${locale} = {`);
    for (const noun of nounsOf(locale)) {
      const key = noun.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
      lines.push(`  ${key}: ${variable(locale, noun)},`);
    }
    lines.push("};");
  }
  return `${lines.join("\n")}\n`;
}

export const collected = () => readFileSync(target, "utf8");

function variable(locale: string, noun: string) {
  return `${locale}_${noun.replaceAll("-", "_")}`;
}

if (import.meta.main) writeFileSync(target, render());
