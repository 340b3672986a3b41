import { alpm } from "./schemes/alpm.ts";
import { conan } from "./schemes/conan.ts";
import { datetime } from "./schemes/datetime.ts";
import { deb } from "./schemes/deb.ts";
import { gem } from "./schemes/gem.ts";
import { generic } from "./schemes/generic.ts";
import { apk, gentoo } from "./schemes/gentoo.ts";
import { intdot } from "./schemes/intdot.ts";
import { lexicographic } from "./schemes/lexicographic.ts";
import { maven } from "./schemes/maven.ts";
import { nuget } from "./schemes/nuget.ts";
import { openssl } from "./schemes/openssl.ts";
import type { VersionOrder } from "./schemes/order.ts";
import { pypi } from "./schemes/pypi.ts";
import { rpm } from "./schemes/rpm.ts";
import { semver } from "./schemes/semver.ts";

const ORDERS: Record<string, VersionOrder> = {
  alpine: apk,
  alpm,
  apk,
  bitbucket: semver,
  cargo: semver,
  composer: semver,
  conan,
  datetime,
  deb,
  gem,
  generic,
  gentoo,
  github: semver,
  golang: semver,
  hex: semver,
  intdot,
  lexicographic,
  maven,
  nginx: intdot,
  npm: semver,
  nuget,
  openssl,
  pub: semver,
  pypi,
  rpm,
  semver,
  swift: semver,
};

/** The version schemes whose order is known. */
export const SCHEMES: readonly string[] = Object.keys(ORDERS);

/** Longer texts are no versions: what they could cost is not spent on them. */
const LONGEST_VERSION = 256;

/**
 * Orders two versions of one scheme: negative, 0 or positive; null when the scheme is unknown, a version is none of
 * its, or the scheme gives the two no order. Never throws.
 */
export function compareVersions(scheme: string, a: string, b: string): number | null {
  const order = Object.hasOwn(ORDERS, scheme) ? ORDERS[scheme] : undefined;
  if (order === undefined || a.length > LONGEST_VERSION || b.length > LONGEST_VERSION) return null;
  return order(a, b);
}

/** Whether the scheme can place this version at all. */
export function readsVersion(scheme: string, version: string): boolean {
  return compareVersions(scheme, version, version) === 0;
}
