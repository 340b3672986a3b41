import type { Actor } from "@candor/domain";
import { startImport } from "@candor/domain/imports";
import { StartImport } from "@candor/domain/imports/inputs";
import { assetsCsv, type BomFile, bomFiles, subscriptionsCsv } from "./fleet/files.ts";
import type { Group } from "./fleet/fleet.ts";
import type { House } from "./open-house.ts";

const atOnce = 4;
const dayMs = 86_400_000;

/** Imports the files of these groups as a person of the staff would: subscriptions, assets, one BOM after the other. */
export async function fillInventory(
  house: House,
  actor: Actor,
  groups: Group[],
  uses: Parameters<typeof subscriptionsCsv>[0],
  made: Date,
) {
  const begin = (input: unknown, bytes: Buffer) =>
    startImport(actor, StartImport.parse(input), { bytes, storage: house.storage });
  await begin({ kind: "subscriptions_csv", filename: "subscriptions.csv" }, subscriptionsCsv(uses));
  await house.work();
  await importAssets(house, actor, groups, "assets.csv");
  await importBoms(house, actor, bomFiles(groups, made));
}

export async function importAssets(house: House, actor: Actor, groups: Group[], filename: string) {
  const bytes = assetsCsv(groups);
  await startImport(actor, StartImport.parse({ kind: "assets_csv", filename }), { bytes, storage: house.storage });
  await house.work();
}

/** Early in the morning of the day before yesterday: when the BOMs were exported last. */
export const twoDaysAgo = () => new Date(Math.floor(Date.now() / dayMs - 2) * dayMs + dayMs / 6);

export async function importBoms(house: House, actor: Actor, files: BomFile[]) {
  for (let from = 0; from < files.length; from += atOnce) {
    await Promise.all(
      files
        .slice(from, from + atOnce)
        .map(({ bytes, target, filename }) =>
          startImport(actor, { kind: "cyclonedx", target, filename, again: false }, { bytes, storage: house.storage }),
        ),
    );
  }
  await house.work();
}

/** A file with faults, as every provider has one in its list: what is wrong is told by line, nothing of it is written. */
export async function importWithErrors(house: House, actor: Actor) {
  const bytes = Buffer.from(
    "name,kind,service,region\r\npar1-os-node-31,host,object-storage,par1\r\npar1-os-node-32,server,object-storage,par1\r\npar1-os-node-33,host,object-storage,lyo1\r\n",
  );
  await startImport(actor, StartImport.parse({ kind: "assets_csv", filename: "storage-extension.csv" }), {
    bytes,
    storage: house.storage,
  });
  await house.work();
}
