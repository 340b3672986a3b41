import { welcome } from "./customers.ts";
import { xz } from "./demo/xz.ts";
import { contentOf } from "./demo/play-event.ts";
import { fillInventory, twoDaysAgo } from "./fill-inventory.ts";
import type { Group } from "./fleet/fleet.ts";
import { debianHost, hypervisor, runnerImage } from "./fleet/insides.ts";
import type { House } from "./open-house.ts";
import { staff } from "./people.ts";
import { openProvider } from "./provider.ts";

const slugs = ["northwind-bank", "orbit-media", "solo-labs"];

const groups: Group[] = [
  {
    prefix: "solo-image",
    count: 2,
    kind: "vm_image",
    service: "compute",
    region: "gva1",
    tenant: "solo-labs",
    // Nobody has rebuilt it since March 2024.
    inside: runnerImage.slice(1, 2),
  },
  {
    prefix: "nwb-host",
    count: 3,
    kind: "host",
    service: "bare-metal",
    region: "par1",
    tenant: "northwind-bank",
    inside: debianHost,
  },
  { prefix: "gva1-host", count: 2, kind: "host", service: "compute", region: "gva1", inside: hypervisor },
  { prefix: "par1-store", count: 2, kind: "chassis", service: "object-storage", region: "par1" },
];

const subscriptions = [
  { tenant: "northwind-bank", service: "bare-metal", region: "par1", kind: "dedicated" },
  { tenant: "orbit-media", service: "object-storage", region: "par1", kind: "shared" },
  { tenant: "solo-labs", service: "compute", region: "gva1", kind: "dedicated" },
];

/** What the journeys publish: one image carries the back door, one host does not, and one chassis nobody has looked into. */
export function xzContent(now = new Date()) {
  const [step] = xz.steps;
  if (step?.does !== "say") throw new Error("the event begins with a statement");
  const [affected] = step.content.statements;
  if (!affected) throw new Error("the event has no statement");
  return contentOf({ ...step.content, statements: [{ ...affected, due: 3 }] }, now);
}

/** Three customers who stand differently towards one event that nobody has spoken of yet. */
export async function loadThreeTenants(house: House) {
  await openProvider(house);
  await welcome(house, slugs);
  const desk = await house.staff(staff.advisories.email);
  await fillInventory(house, desk, groups, subscriptions, twoDaysAgo());
}
