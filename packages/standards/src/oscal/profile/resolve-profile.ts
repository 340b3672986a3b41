import type { Catalog, ProfileResolution } from "../catalog.ts";
import { fault, OSCAL_LIMITS, type OscalLimits, type OscalNotice, reading } from "../oscal.ts";
import { isModel, parseOscal } from "../parse-oscal.ts";
import { catalogOf } from "../read-catalog.ts";
import { findSource } from "./find-source.ts";
import { mergeImports, type Taken } from "./merge-imports.ts";
import { modifyControls } from "./modify-controls.ts";
import type { ProfileSource, RawProfile } from "./profile.ts";
import { selectControls } from "./select-controls.ts";

const DEEPEST = 8;

/**
 * Resolves an OSCAL profile in JSON (1.0.x to 1.2.x) against the catalogs and profiles in `given`, as OSCAL's profile
 * resolution says: imports, merge as-is or flat, parameters and alterations. An import that is not given is an error
 * that names it; `notices` tell what was left undone. Custom structures are resolved flat. Never throws.
 */
export function resolveProfile(
  source: Uint8Array | string,
  given: readonly ProfileSource[],
  limits: Partial<OscalLimits> = {},
): ProfileResolution {
  const bounds = { ...OSCAL_LIMITS, ...limits };
  return reading(() => {
    const notices: OscalNotice[] = [];
    return { catalog: resolve({ name: "", content: source }, given, bounds, notices, []), notices };
  });
}

function resolve(
  source: ProfileSource,
  given: readonly ProfileSource[],
  limits: OscalLimits,
  notices: OscalNotice[],
  open: readonly ProfileSource[],
): Catalog {
  const raw = parseOscal<RawProfile>(source.content, "profile", limits);
  const taken = raw.imports.map((imported, n): Taken => {
    const path = `$.profile.imports[${n}]`;
    const found = findSource(imported.href, raw, given, path);
    if (open.includes(found) || found === source || open.length >= DEEPEST) {
      const message = `${found.name.slice(0, 200)} leads back to itself.`;
      throw fault("source_circular", message, "Import the catalog itself.", `${path}.href`);
    }
    const catalog = isModel(found.content, "profile", limits)
      ? resolve(found, given, limits, notices, [...open, source])
      : catalogOf(found.content, limits);
    const { controls, notices: own } = selectControls(catalog, imported, path, limits);
    notices.push(...own);
    return { catalog, controls, path };
  });
  const merged = mergeImports(taken, raw, notices);
  return modifyControls(merged, raw, limits, notices);
}
