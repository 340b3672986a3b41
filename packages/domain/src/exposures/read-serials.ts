import { suppliers } from "@candor/db/schema";
import { compareVendors } from "@candor/standards/criteria";
import type { Tx } from "../acting-as.ts";
import type { SerialPattern } from "./facts-of.ts";
import type { Subject } from "./load-subjects.ts";

/** The serial numbers that the subjects name, as patterns of LIKE. */
export async function readSerials(tx: Tx, subjects: Subject[]): Promise<SerialPattern[]> {
  const wanted = subjects.flatMap(({ criteria }, subject) =>
    criteria.flatMap(({ identifierKind, n, value, vendor }, criterion) =>
      identifierKind === "serial" ? [{ subject, n, criterion, value, vendor: vendor?.trim() || null }] : [],
    ),
  );
  const vendors = wanted.some(({ vendor }) => vendor) ? await tx.db.select().from(suppliers) : [];
  return wanted.flatMap(({ value, vendor, ...place }) => {
    const own =
      vendor && vendors.filter(({ name }) => compareVendors(name, vendor) !== "different").map(({ id }) => id);
    return patternsOf(value).map((pattern) => ({ ...place, ...pattern, suppliers: own || null }));
  });
}

/** CSAF 2.0 §3.1.3.3.6: `*`, `?` and `\`; a number without a wildcard may be only the beginning of one. */
function patternsOf(value: string) {
  const text = value.trim().normalize("NFKC").toLowerCase();
  const pattern = text.replace(/\\(.)|[*?]|[%_\\]/gsu, (found, escaped: string | undefined) => {
    if (found === "*") return "%";
    if (found === "?") return "_";
    return (escaped ?? found).replace(/[%_\\]/g, "\\$&");
  });
  const isOpen = /(?<!\\)(\\\\)*[*?]/.test(text);
  const begins = !isOpen && text.length >= 4 ? [{ pattern: `${pattern}_%`, undecided: true }] : [];
  return [{ pattern, undecided: false }, ...begins];
}
