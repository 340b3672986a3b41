import { existsSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import type { App } from "../browser/people.ts";

const appsDir = resolve(import.meta.dirname, "../../..");

/** A page of an app by its folders, as in `/advisories/[trackingId]`. */
export type Route = { app: App; path: string; file: string };

/** Every page there is, read from the folders of the app, so that a new one cannot be forgotten. */
export function routesOf(app: App): Route[] {
  return walk(resolve(appsDir, app, "src/app"), []).map(({ segments, file }) => ({
    app,
    path: `/${segments.filter((segment) => !/^(\(.*\)|@.*)$/.test(segment)).join("/")}`,
    file,
  }));
}

/** A folder that begins with `(.)` shows a page inside another one: the page itself has a folder of its own. */
function walk(folder: string, segments: string[]): { segments: string[]; file: string }[] {
  const here = resolve(folder, "page.tsx");
  const inside = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^(\(\.+\)|_)/.test(entry.name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return [
    ...(existsSync(here) ? [{ segments, file: here }] : []),
    ...inside.flatMap((entry) => walk(resolve(folder, entry.name), [...segments, entry.name])),
  ];
}

/** What stands for `[name]` in an address. A name that is not known makes the caller fail: it has to be added. */
export type Samples = Record<string, string>;

export function addressOf({ app, path }: Route, samples: Samples): string {
  return path.replaceAll(/\[{1,2}(?:\.{3})?([a-zA-Z]+)\]{1,2}/g, (_, name: string) => {
    const value = samples[name];
    if (value === undefined) throw new Error(`${app} ${path}: say in samples.ts what stands for [${name}].`);
    return encodeURIComponent(value);
  });
}
