import { parseVers, VersError, type VersRange } from "./parse-vers.ts";
import { parseTextRange } from "./text-range.ts";
import { decideExtent, undecided, versContains, type Decision } from "./vers-contains.ts";

/**
 * Whether a version lies in a range, however the range is written: VERS, or text as advisories write it. A blank range
 * is every version. `scheme` orders text ranges and says nothing about VERS, which names its own.
 * Never throws; no version, an odd version or an odd range is `cannot_decide` with its reason.
 */
export function decideVersion(range: string, version: string | null, scheme = "generic"): Decision {
  const text = range.trim();
  const vers = isVers(text) ? readVers(text) : null;
  if (typeof vers === "string") return undecided("range_unreadable", vers);
  if (vers !== null)
    return vers.all ? versContains(vers, "") : whenKnown(version, (known) => versContains(vers, known));
  const extent = parseTextRange(text, scheme);
  if (extent === null) return undecided("range_unreadable", `"${text}" cannot be read as a version range`);
  const [first] = extent.intervals;
  if (first && first.lower === null && first.upper === null) {
    return { result: "match", reason: "every_version", detail: null };
  }
  return whenKnown(version, (known) => decideExtent(extent, known));
}

/** `vers:all/<V5.5.2` is what CSAF issuers write for a text range: it is no VERS, whose `all` takes only `*`. */
function isVers(text: string): boolean {
  return /^vers:/i.test(text) && !/^vers:all\/(?!\*$)/i.test(text);
}

function readVers(text: string): VersRange | string {
  try {
    return parseVers(text);
  } catch (error) {
    if (error instanceof VersError) return error.message;
    throw error;
  }
}

function whenKnown(version: string | null, decide: (version: string) => Decision): Decision {
  const known = version?.trim() ?? "";
  return known === "" ? undecided("version_missing", "the product's version is not known") : decide(known);
}
