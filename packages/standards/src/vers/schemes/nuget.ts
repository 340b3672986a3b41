import { compareIntegers } from "./intdot.ts";
import { readThenCompare } from "./order.ts";
import { comparePreReleases } from "./semver.ts";

/** NuGet: semantic versions of up to four numbers; letter case and build metadata do not count. */
export const nuget = readThenCompare(
  read,
  (a, b) => compareIntegers(a.core, b.core) || comparePreReleases(a.pre, b.pre),
);

function read(text: string): { core: string[]; pre: string[] } | null {
  const shape = /^v?(\d+(?:\.\d+){0,3})(?:-([0-9a-z-]+(?:\.[0-9a-z-]+)*))?(?:\+[0-9a-z.-]*)?$/;
  const [, core, pre] = shape.exec(text.trim().toLowerCase()) ?? [];
  return core === undefined ? null : { core: core.split("."), pre: pre?.split(".") ?? [] };
}
