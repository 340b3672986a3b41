import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { App } from "../browser/people.ts";

const appsDir = resolve(import.meta.dirname, "../../..");

/** A page of an app by its folders, as in `/advisories/[trackingId]`. */
export type Route = { app: App; path: string; file: string };

/** Every page there is, read from the folders of the app, so that a new one cannot be forgotten; the last is for none. */
export function routesOf(app: App): Route[] {
  const pages = walk(resolve(appsDir, app, "src/app"), []).map(({ segments, file }) => ({
    app,
    path: `/${segments.filter((segment) => !isUnseen(segment)).join("/")}`,
    file,
  }));
  return [...pages, { app, path: "/[...missing]", file: resolve(appsDir, app, "src/app/global-not-found.tsx") }];
}

/** Addresses that answer a GET with something else than a page: exports and endpoints. */
export function getRoutesOf(app: App): Route[] {
  return walk(resolve(appsDir, app, "src/app"), [], "route.ts")
    .filter(({ file }) => /export (const|async function|function) GET\b/.test(readFileSync(file, "utf8")))
    .map(({ segments, file }) => ({
      app,
      path: `/${segments.filter((segment) => !isUnseen(segment)).join("/")}`,
      file,
    }))
    .filter(({ path }) => path !== "/api/trpc/[trpc]");
}

const isUnseen = (segment: string) => /^(\(.*\)|@.*)$/.test(segment);

/** A folder that begins with `(.)` shows a page inside another one: the page itself has a folder of its own. */
function walk(folder: string, segments: string[], name = "page.tsx"): { segments: string[]; file: string }[] {
  const here = resolve(folder, name);
  const inside = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^(\(\.+\)|_)/.test(entry.name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return [
    ...(existsSync(here) ? [{ segments, file: here }] : []),
    ...inside.flatMap((entry) => walk(resolve(folder, entry.name), [...segments, entry.name], name)),
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
