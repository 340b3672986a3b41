import type { CsvRow } from "@candor/standards/csv";
import type { ImportError } from "./imports.ts";
import type { Known } from "./load-known.ts";

/** The service and region of a row, or what is wrong with them: both kinds of CSV name them alike. */
export function checkOffer(
  { line, values }: CsvRow,
  known: Known,
): { serviceId: string; region: string } | ImportError[] {
  const { service = "" } = values;
  const region = (values["region"] ?? "").toLowerCase();
  const serviceId = known.services.get(service.toLowerCase());
  const errors: ImportError[] = [];
  if (!serviceId) {
    errors.push({
      where: `${line}:service`,
      code: "unknown_service",
      value: service,
      message: `No service has the short name “${service}”.`,
      hint: `Use one of: ${list(known.services.keys())}.`,
    });
  }
  if (!known.regions.has(region)) {
    errors.push({
      where: `${line}:region`,
      code: "unknown_region",
      value: region,
      message: `No region has the code “${region}”.`,
      hint: `Use one of: ${list(known.regions)}.`,
    });
  } else if (serviceId && !known.offers.has(`${serviceId} ${region}`)) {
    errors.push({
      where: `${line}:region`,
      code: "not_sold_there",
      value: `${service} / ${region}`,
      message: `“${service}” is not sold in “${region}”.`,
      hint: "Add the region to the service, or correct one of the two.",
    });
  }
  return errors.length > 0 || !serviceId ? errors : { serviceId, region };
}

function list(names: Iterable<string>) {
  const all = [...names].sort();
  return all.slice(0, 12).join(", ") + (all.length > 12 ? ", …" : "");
}
