import {
  auditSearch,
  board,
  debianHost,
  firmware,
  hypervisor,
  ingress,
  kubernetesNode,
  megarac,
  openssl,
  type Part,
  runnerImage,
  storageNode,
} from "./parts.ts";

/** Assets that are alike: `prefix-01` … `prefix-nn`. Without `inside` nobody has exported a BOM of them. */
export type Group = {
  prefix: string;
  count: number;
  kind: "chassis" | "board" | "host" | "vm_image" | "deployment";
  service: string;
  region: string;
  tenant?: string;
  vendor?: string;
  model?: string;
  inside?: Part[];
  /** What was inside before an event had it changed: imported first, and replaced when the event says so. */
  before?: Part[];
};

type Pool = Pick<Group, "service" | "region" | "tenant">;

const dell: Pick<Group, "vendor" | "model"> = { vendor: "Dell", model: "PowerEdge R650" };
const asrock: Pick<Group, "vendor" | "model"> = { vendor: "ASRock Rack", model: "ROMED8-2T" };
const x10: Pick<Group, "vendor" | "model"> = { vendor: "Supermicro", model: "X10DRi" };
const x11: Pick<Group, "vendor" | "model"> = { vendor: "Supermicro", model: "X11DPi-N" };

const dellBoard = [
  board("Dell", "PowerEdge R650"),
  firmware("Dell", "iDRAC9", "7.10.90.00"),
  firmware("Dell", "BIOS", "1.16.2"),
];
const asrockBoard = (bmc: string | null) => [
  board("ASRock Rack", "ROMED8-2T"),
  megarac(bmc),
  firmware("ASRock Rack", "UEFI", "3.80"),
];
const x10Board = [
  board("Supermicro", "X10DRi"),
  firmware("Supermicro", "BMC firmware", "3.94"),
  firmware("Supermicro", "BIOS", "3.4a"),
];
const x11Board = [
  board("Supermicro", "X11DPi-N"),
  firmware("Supermicro", "BMC firmware", "1.74.13"),
  firmware("Supermicro", "BIOS", "4.0"),
];

const boards = (
  prefix: string,
  count: number,
  pool: Pool,
  made: Pick<Group, "vendor" | "model">,
  inside?: Part[],
): Group => ({ prefix, count, kind: "board", ...pool, ...made, inside });
const hosts = (prefix: string, count: number, pool: Pool, inside?: Part[]): Group => ({
  prefix,
  count,
  kind: "host",
  ...pool,
  inside,
});

const at = (service: string, region: string, tenant?: string): Pool => ({ service, region, tenant });

/** About four hundred assets, so placed that the five events meet every tenant differently. */
export const fleet: Group[] = [
  boards("par1-cp-board", 34, at("compute", "par1"), dell, dellBoard),
  hosts("par1-cp-host", 34, at("compute", "par1"), hypervisor),
  boards("gva1-cp-board", 20, at("compute", "gva1"), dell, dellBoard),
  {
    ...hosts("gva1-cp-host", 20, at("compute", "gva1"), hypervisor),
    before: [...hypervisor.filter(({ name }) => name !== "openssl"), openssl("3.0.5")],
  },
  { ...boards("fra1-cp-board", 24, at("compute", "fra1"), asrock, asrockBoard("12.8")), before: asrockBoard("12.4") },
  hosts("fra1-cp-host", 24, at("compute", "fra1"), hypervisor),

  hosts("par1-k8s-node", 22, at("kubernetes", "par1"), kubernetesNode),
  {
    prefix: "par1-k8s-audit",
    count: 8,
    kind: "deployment",
    ...at("kubernetes", "par1"),
    inside: auditSearch("2.24.1"),
    before: auditSearch("2.14.1"),
  },
  { prefix: "par1-k8s-ingress", count: 10, kind: "deployment", ...at("kubernetes", "par1"), inside: ingress("3.5.0") },
  hosts("fra1-k8s-node", 18, at("kubernetes", "fra1"), kubernetesNode),
  {
    prefix: "fra1-k8s-audit",
    count: 6,
    kind: "deployment",
    ...at("kubernetes", "fra1"),
    inside: auditSearch("2.24.1"),
    before: auditSearch("2.14.1"),
  },
  { prefix: "fra1-k8s-ingress", count: 9, kind: "deployment", ...at("kubernetes", "fra1"), inside: ingress("3.5.0") },
  { prefix: "fra1-k8s-legacy", count: 3, kind: "deployment", ...at("kubernetes", "fra1"), inside: ingress("3.0.5") },

  // Paris changed its storage hardware this autumn: the new machines stand there, their BOMs do not exist yet.
  hosts("par1-os-node", 30, at("object-storage", "par1"), storageNode),
  { prefix: "par1-os-chassis", count: 12, kind: "chassis", ...at("object-storage", "par1"), ...asrock },
  hosts("gva1-os-node", 24, at("object-storage", "gva1"), storageNode),
  hosts("fra1-os-node", 28, at("object-storage", "fra1"), storageNode),

  boards("nwb-bm-board", 7, at("bare-metal", "par1", "northwind-bank"), asrock, asrockBoard("12.8")),
  boards("nwb-bm-edge", 3, at("bare-metal", "par1", "northwind-bank"), asrock, asrockBoard("12.4")),
  boards("nwb-bm-vault", 4, at("bare-metal", "par1", "northwind-bank"), x10, x10Board),
  hosts("nwb-bm-host", 14, at("bare-metal", "par1", "northwind-bank"), debianHost),
  boards("lumen-bm-board", 8, at("bare-metal", "gva1", "lumen-health"), dell, dellBoard),
  hosts("lumen-bm-host", 8, at("bare-metal", "gva1", "lumen-health"), debianHost),
  boards("civic-bm-board", 6, at("bare-metal", "par1", "civic-agency"), x11, x11Board),
  hosts("civic-bm-host", 6, at("bare-metal", "par1", "civic-agency"), debianHost),
  boards("fra1-bm-spare", 12, at("bare-metal", "fra1"), asrock, asrockBoard("12.8")),
  {
    prefix: "solo-ci-image",
    count: 3,
    kind: "vm_image",
    ...at("compute", "gva1", "solo-labs"),
    inside: runnerImage("5.6.1-1"),
  },
];

type Subscription = { tenant: string; service: string; region: string; kind: "shared" | "dedicated" };
const uses = (tenant: string, kind: Subscription["kind"], service: string, region: string): Subscription => ({
  tenant,
  service,
  region,
  kind,
});

export const subscriptions: Subscription[] = [
  uses("northwind-bank", "dedicated", "bare-metal", "par1"),
  uses("northwind-bank", "shared", "compute", "par1"),
  uses("northwind-bank", "shared", "kubernetes", "par1"),
  uses("lumen-health", "dedicated", "bare-metal", "gva1"),
  uses("lumen-health", "shared", "compute", "gva1"),
  uses("lumen-health", "shared", "object-storage", "gva1"),
  uses("atlas-logistics", "shared", "compute", "fra1"),
  uses("atlas-logistics", "shared", "kubernetes", "fra1"),
  uses("atlas-logistics", "shared", "object-storage", "fra1"),
  uses("orbit-media", "shared", "compute", "par1"),
  uses("orbit-media", "shared", "object-storage", "par1"),
  uses("civic-agency", "dedicated", "bare-metal", "par1"),
  uses("civic-agency", "shared", "kubernetes", "par1"),
  uses("solo-labs", "shared", "compute", "gva1"),
  uses("solo-labs", "dedicated", "compute", "gva1"),
];
