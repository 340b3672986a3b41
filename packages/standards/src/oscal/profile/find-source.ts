import { fault } from "../oscal.ts";
import type { ProfileSource, RawProfile } from "./profile.ts";

/** The given file that an import means: by its address, or by the file name at its end. Throws OscalFault for none. */
export function findSource(href: string, profile: RawProfile, given: readonly ProfileSource[], path: string) {
  const addresses = href.startsWith("#") ? resourceAddresses(href.slice(1), profile) : [href];
  const found =
    given.find(({ name }) => addresses.includes(name)) ??
    given.find(({ name }) => addresses.some((address) => lastName(address) === lastName(name)));
  if (found) return found;
  const wanted = addresses[0] ?? href;
  const message = `The profile takes controls from ${wanted.slice(0, 200)}, which is not given.`;
  throw fault("source_missing", message, `Add the file ${lastName(wanted).slice(0, 100)}.`, `${path}.href`);
}

function resourceAddresses(uuid: string, profile: RawProfile): string[] {
  const resources = profile["back-matter"]?.resources ?? [];
  const resource = resources.find((one) => one.uuid.toLowerCase() === uuid.toLowerCase());
  return (resource?.rlinks ?? []).map(({ href }) => href);
}

function lastName(address: string): string {
  return (
    address
      .replace(/[?#].*$/, "")
      .split(/[\\/]/)
      .at(-1) ?? address
  );
}
