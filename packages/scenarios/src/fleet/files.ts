import { createHash } from "node:crypto";
import type { Group } from "./fleet.ts";
import { insideAt, type Part } from "./parts.ts";

const namesOf = ({ prefix, count }: Group) =>
  Array.from({ length: count }, (_, n) => `${prefix}-${String(n + 1).padStart(2, "0")}`);

const digest = (text: string) => createHash("sha256").update(text).digest("hex");

/** Made of the name, so that the same scenario makes the same files. */
const serialOf = (name: string) => digest(name).slice(0, 10).toUpperCase();

const csv = (rows: (string | undefined)[][]) => Buffer.from(`${rows.map((row) => row.join(",")).join("\r\n")}\r\n`);

export function assetsCsv(groups: Group[]): Buffer {
  const rows = groups.flatMap((group) =>
    namesOf(group).map((name) => {
      const { kind, service, region, tenant = "", vendor = "", model = "" } = group;
      const hasSerial = kind === "board" || kind === "chassis";
      return [name, kind, service, region, tenant, vendor, model, hasSerial ? serialOf(name) : ""];
    }),
  );
  return csv([["name", "kind", "service", "region", "tenant", "vendor", "model", "serial"], ...rows]);
}

export const subscriptionsCsv = (rows: { tenant: string; service: string; region: string; kind: string }[]) =>
  csv([["tenant", "service", "region", "kind"], ...rows.map((row) => [row.tenant, row.service, row.region, row.kind])]);

export type BomFile = { target: string; filename: string; bytes: Buffer };

/** One CycloneDX file for each asset whose inside is known, with what was in it when the file was made. */
export function bomFiles(groups: Group[], made: Date): BomFile[] {
  return groups.flatMap((group) => {
    const inside = group.inside && insideAt(group.inside, made);
    return namesOf(group).flatMap((name) =>
      inside ? [{ target: name, filename: `${name}.cdx.json`, bytes: bomOf(name, inside, made) }] : [],
    );
  });
}

function bomOf(name: string, inside: Part[], made: Date): Buffer {
  const id = digest(`bom ${name}`);
  const uuid = [id.slice(0, 8), id.slice(8, 12), `4${id.slice(13, 16)}`, `8${id.slice(17, 20)}`, id.slice(20, 32)].join(
    "-",
  );
  const components = inside.map((part, n) => ({ "bom-ref": `part-${n + 1}`, ...part }));
  const metadata = { timestamp: made.toISOString(), component: { type: "platform", name } };
  return Buffer.from(
    JSON.stringify({
      bomFormat: "CycloneDX",
      specVersion: "1.6",
      serialNumber: `urn:uuid:${uuid}`,
      version: 1,
      metadata,
      components,
    }),
  );
}
