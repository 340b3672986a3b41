import { parseVers } from "@candor/standards/vers";

export type Stretch = { from: string | null; fromIncluded: boolean; to: string | null; toIncluded: boolean };

/** A VERS range as stretches that can be put into words; null when it is written in words already, or odd. */
export function readRange(range: string | null): Stretch[] | null {
  if (!range?.startsWith("vers:")) return null;
  try {
    return toStretches(parseVers(range));
  } catch {
    return null;
  }
}

function toStretches({ constraints, all }: ReturnType<typeof parseVers>): Stretch[] | null {
  if (all) return [{ from: null, fromIncluded: false, to: null, toIncluded: false }];
  const stretches: Stretch[] = [];
  for (const { comparator, version } of constraints) {
    const last = stretches.at(-1);
    if (comparator === "=") stretches.push({ from: version, fromIncluded: true, to: version, toIncluded: true });
    else if (comparator.startsWith(">"))
      stretches.push({ from: version, fromIncluded: comparator === ">=", to: null, toIncluded: false });
    else if (!comparator.startsWith("<")) return null;
    else if (last && last.to === null) Object.assign(last, { to: version, toIncluded: comparator === "<=" });
    else stretches.push({ from: null, fromIncluded: false, to: version, toIncluded: comparator === "<=" });
  }
  return stretches;
}
