import type { CsvRow } from "@candor/standards/csv";
import { checkOffer } from "./check-offer.ts";
import { type ImportError, isStorable } from "./imports.ts";
import type { Known } from "./load-known.ts";

export type SubscriptionRow = {
  tenantId: string;
  serviceId: string;
  region: string;
  kind: "shared" | "dedicated";
  /** RFC 3339, or null while it runs. */
  until: string | null;
};

/** Every row against what is known, and against the other rows; all that is wrong is told at once. */
export function checkSubscriptionRows(rows: CsvRow[], known: Known, now = new Date()) {
  const errors: ImportError[] = [];
  const seen = new Map<string, number>();
  const subscriptions = rows.flatMap((row): SubscriptionRow[] => {
    const { tenant = "", kind = "", until = "" } = row.values;
    const faults = [...judgeTenant(row, known), ...judgeKind(row), ...judgeUntil(row, now)];
    const offer = checkOffer(row, known);
    if (Array.isArray(offer)) faults.push(...offer);
    faults.push(...repeated(row, seen));
    errors.push(...faults);
    const tenantId = known.tenants.get(tenant.toLowerCase());
    if (faults.length > 0 || Array.isArray(offer) || !tenantId) return [];
    const named = kind.toLowerCase() as SubscriptionRow["kind"];
    return [{ tenantId, ...offer, kind: named, until: until === "" ? null : (endOf(until)?.toISOString() ?? null) }];
  });
  return { subscriptions, errors };
}

function judgeTenant({ line, values: { tenant = "" } }: CsvRow, known: Known): ImportError[] {
  if (known.tenants.has(tenant.toLowerCase())) return [];
  const value = isStorable(tenant) ? tenant : undefined;
  const message = `No tenant has the short name “${value ?? ""}”.`;
  const hint = "Create the tenant first, or correct the name.";
  return [{ where: `${line}:tenant`, code: "unknown_tenant", value, message, hint }];
}

function judgeKind({ line, values: { kind = "" } }: CsvRow): ImportError[] {
  if (["shared", "dedicated"].includes(kind.toLowerCase())) return [];
  const message = `“${kind}” is no kind.`;
  return [
    { where: `${line}:kind`, code: "unknown_kind", value: kind, message, hint: "Use one of: shared, dedicated." },
  ];
}

function judgeUntil({ line, values: { until = "" } }: CsvRow, now: Date): ImportError[] {
  if (until === "") return [];
  const where = `${line}:until`;
  const end = endOf(until);
  if (!end) {
    const message = `“${until}” is no date.`;
    return [{ where, code: "not_a_date", value: until, message, hint: "Write it as 2026-11-30." }];
  }
  if (end <= now) return [];
  const hint = "Leave it empty while the subscription runs, and import it again when it has ended.";
  return [{ where, code: "date_in_future", value: until, message: `“${until}” is still to come.`, hint }];
}

/** The first moment of that day, in UTC; a day that the calendar does not have is none. */
function endOf(until: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(until)) return null;
  const start = new Date(`${until}T00:00:00.000Z`);
  return Number.isNaN(start.getTime()) || start.toISOString().slice(0, 10) !== until ? null : start;
}

function repeated({ line, values }: CsvRow, seen: Map<string, number>): ImportError[] {
  const { tenant, service = "", region, kind = "" } = values;
  const key = [tenant, service.toLowerCase(), region, kind.toLowerCase()].join("\n");
  const first = seen.get(key);
  if (first === undefined) seen.set(key, line);
  if (first === undefined) return [];
  const message = `The same subscription stands in line ${first} already.`;
  return [{ where: String(line), code: "repeated_subscription", message, hint: "Give every subscription one line." }];
}
