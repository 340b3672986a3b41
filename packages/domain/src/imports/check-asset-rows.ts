import { assetKinds, lifecycles } from "@candor/db/schema";
import type { CsvRow } from "@candor/standards/csv";
import { supplierName } from "../suppliers/suppliers.ts";
import { checkOffer } from "./check-offer.ts";
import { type AssetKind, fitsKey, type FoundProduct, type ImportError, isStorable, type Lifecycle } from "./imports.ts";
import type { Known } from "./load-known.ts";

export type AssetRow = {
  name: string;
  kind: AssetKind;
  serviceId: string;
  region: string;
  serial: string | null;
  /** Null leaves it as it is; a new asset is in service. */
  lifecycle: Lifecycle | null;
  tenantId: string | null;
  subscriptionId: string | null;
  model: FoundProduct | null;
};

/** Every row against what is known, and against the other rows; all that is wrong is told at once. */
export function checkAssetRows(rows: CsvRow[], known: Known): { assets: AssetRow[]; errors: ImportError[] } {
  const errors: ImportError[] = [];
  const seen = new Map<string, number>();
  const assets = rows.flatMap((row) => {
    const faults = [...unstorable(row), ...repeated(row, seen), ...misspelt(row)];
    const offer = checkOffer(row, known);
    if (Array.isArray(offer)) faults.push(...offer);
    const owner = Array.isArray(offer) ? { tenantId: null, subscriptionId: null } : ownerOf(row, offer, known);
    if (Array.isArray(owner)) faults.push(...owner);
    errors.push(...faults);
    return faults.length > 0 || Array.isArray(offer) || Array.isArray(owner) ? [] : [assetOf(row, offer, owner)];
  });
  return { assets, errors };
}

type Offer = { serviceId: string; region: string };
type Owner = { tenantId: string | null; subscriptionId: string | null };

function assetOf({ values }: CsvRow, offer: Offer, owner: Owner): AssetRow {
  const { name = "", kind = "", serial, lifecycle } = values;
  return {
    name,
    kind: kind.toLowerCase() as AssetKind,
    ...offer,
    serial: serial || null,
    lifecycle: ((lifecycle ?? "").toLowerCase() || null) as Lifecycle | null,
    ...owner,
    model: modelOf(values),
  };
}

function modelOf({ vendor = "", model = "", sku = "" }: Record<string, string>): FoundProduct | null {
  if (model === "") return null;
  const identifiers: FoundProduct["identifiers"] = [{ kind: "model_number", value: model }];
  if (sku !== "") identifiers.push({ kind: "sku", value: sku });
  return { supplier: supplierName(vendor), name: model, version: "", kind: "hardware", identifiers };
}

function unstorable({ line, values }: CsvRow): ImportError[] {
  return Object.entries(values)
    .filter(([, value]) => !isStorable(value) || !fitsKey(value))
    .map(([column]) => ({
      where: `${line}:${column}`,
      code: "unstorable",
      message: `“${column}” holds characters that cannot be stored, or is too long.`,
      hint: "Type the value again on one line.",
    }));
}

function repeated({ line, values: { name = "" } }: CsvRow, seen: Map<string, number>): ImportError[] {
  const first = seen.get(name);
  if (first === undefined) seen.set(name, line);
  if (first === undefined || name === "") return [];
  const message = `“${name}” stands in line ${first} already.`;
  return [{ where: `${line}:name`, code: "repeated_name", value: name, message, hint: "Give every asset one line." }];
}

function misspelt({ line, values }: CsvRow): ImportError[] {
  const { kind = "", lifecycle = "", model = "", sku = "" } = values;
  const errors: ImportError[] = [];
  if (!(assetKinds as readonly string[]).includes(kind.toLowerCase())) {
    errors.push(noneOf(line, "kind", kind, assetKinds));
  }
  if (lifecycle !== "" && !(lifecycles as readonly string[]).includes(lifecycle.toLowerCase())) {
    errors.push(noneOf(line, "lifecycle", lifecycle, lifecycles));
  }
  if (sku !== "" && model === "") {
    const message = "There is a SKU but no model.";
    errors.push({
      where: `${line}:model`,
      code: "sku_without_model",
      message,
      hint: "Name the model, or remove the SKU.",
    });
  }
  return errors;
}

const noneOf = (line: number, column: string, value: string, allowed: readonly string[]): ImportError => ({
  where: `${line}:${column}`,
  code: `unknown_${column}`,
  value,
  message: `“${value}” is no ${column}.`,
  hint: `Use one of: ${allowed.join(", ")}.`,
});

function ownerOf(
  { line, values: { tenant = "" } }: CsvRow,
  { serviceId, region }: Offer,
  known: Known,
): Owner | ImportError[] {
  if (tenant === "") return { tenantId: null, subscriptionId: null };
  const where = `${line}:tenant`;
  const tenantId = known.tenants.get(tenant.toLowerCase());
  if (!tenantId) {
    const message = `No tenant has the short name “${tenant}”.`;
    return [
      { where, code: "unknown_tenant", value: tenant, message, hint: "Create the tenant first, or correct the name." },
    ];
  }
  const subscriptionId = known.dedicated.get(`${tenantId} ${serviceId} ${region}`);
  if (subscriptionId) return { tenantId, subscriptionId };
  const message = `“${tenant}” has no dedicated subscription to this service in this region.`;
  return [{ where, code: "no_dedicated_subscription", value: tenant, message, hint: "Add the subscription first." }];
}
