import {
  asrockBoard,
  auditSearch,
  debianHost,
  dellBoard,
  earlyHypervisor,
  hypervisor,
  ingress,
  kubernetesNode,
  legacyIngress,
  runnerImage,
  storageNode,
  x10Board,
  x11Board,
} from "./insides.ts";
import type { Periods } from "./parts.ts";

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
  inside?: Periods;
  /** Not there from the start: an event says when it comes. */
  comesLater?: boolean;
};

type Pool = Pick<Group, "service" | "region" | "tenant">;

const dell: Pick<Group, "vendor" | "model"> = { vendor: "Dell", model: "PowerEdge R640" };
const asrock: Pick<Group, "vendor" | "model"> = { vendor: "ASRock Rack", model: "EPYCD8-2T" };
const x10: Pick<Group, "vendor" | "model"> = { vendor: "Supermicro", model: "X10DRi" };
const x11: Pick<Group, "vendor" | "model"> = { vendor: "Supermicro", model: "X11DPi-N" };

const boards = (
  prefix: string,
  count: number,
  pool: Pool,
  made: Pick<Group, "vendor" | "model">,
  inside?: Periods,
): Group => ({ prefix, count, kind: "board", ...pool, ...made, inside });
const hosts = (prefix: string, count: number, pool: Pool, inside?: Periods): Group => ({
  prefix,
  count,
  kind: "host",
  ...pool,
  inside,
});

const at = (service: string, region: string, tenant?: string): Pool => ({ service, region, tenant });

/** About four hundred assets, most of them there since 2018, so placed that the five events meet every tenant differently. */
export const fleet: Group[] = [
  boards("par1-cp-board", 40, at("compute", "par1"), dell, dellBoard),
  hosts("par1-cp-host", 40, at("compute", "par1"), hypervisor),
  boards("gva1-cp-board", 18, at("compute", "gva1"), dell, dellBoard),
  hosts("gva1-cp-host", 18, at("compute", "gva1"), earlyHypervisor),
  boards(
    "fra1-cp-board",
    10,
    at("compute", "fra1"),
    asrock,
    asrockBoard(["2018-08-01", "12.0"], ["2021-05-01", "12.4"], ["2025-04-12", "12.8"]),
  ),
  hosts("fra1-cp-host", 10, at("compute", "fra1"), hypervisor),

  hosts("par1-k8s-node", 22, at("kubernetes", "par1"), kubernetesNode),
  { prefix: "par1-k8s-audit", count: 4, kind: "deployment", ...at("kubernetes", "par1"), inside: auditSearch },
  { prefix: "par1-k8s-ingress", count: 10, kind: "deployment", ...at("kubernetes", "par1"), inside: ingress },
  hosts("fra1-k8s-node", 18, at("kubernetes", "fra1"), kubernetesNode),
  { prefix: "fra1-k8s-audit", count: 3, kind: "deployment", ...at("kubernetes", "fra1"), inside: auditSearch },
  { prefix: "fra1-k8s-ingress", count: 9, kind: "deployment", ...at("kubernetes", "fra1"), inside: ingress },
  { prefix: "fra1-k8s-legacy", count: 3, kind: "deployment", ...at("kubernetes", "fra1"), inside: legacyIngress },

  // Paris changed its storage hardware this autumn: the new machines stand there, their BOMs do not exist yet.
  hosts("par1-os-node", 30, at("object-storage", "par1"), storageNode),
  {
    prefix: "par1-os-chassis",
    count: 8,
    kind: "chassis",
    ...at("object-storage", "par1"),
    vendor: "ASRock Rack",
    model: "ROMED8-2T",
    comesLater: true,
  },
  hosts("gva1-os-node", 36, at("object-storage", "gva1"), storageNode),
  hosts("fra1-os-node", 42, at("object-storage", "fra1"), storageNode),

  boards("nwb-bm-board", 7, at("bare-metal", "par1", "northwind-bank"), asrock, asrockBoard(["2018-08-01", "11.4"])),
  boards(
    "nwb-bm-edge",
    3,
    at("bare-metal", "par1", "northwind-bank"),
    asrock,
    asrockBoard(["2018-08-01", "12.0"], ["2021-05-01", "12.4"]),
  ),
  boards("nwb-bm-vault", 4, at("bare-metal", "par1", "northwind-bank"), x10, x10Board),
  hosts("nwb-bm-host", 14, at("bare-metal", "par1", "northwind-bank"), debianHost),
  boards("lumen-bm-board", 8, at("bare-metal", "gva1", "lumen-health"), dell, dellBoard),
  hosts("lumen-bm-host", 8, at("bare-metal", "gva1", "lumen-health"), debianHost),
  boards("civic-bm-board", 6, at("bare-metal", "par1", "civic-agency"), x11, x11Board),
  hosts("civic-bm-host", 6, at("bare-metal", "par1", "civic-agency"), debianHost),
  boards("fra1-bm-spare", 12, at("bare-metal", "fra1"), asrock, asrockBoard(["2018-08-01", "11.4"])),
  {
    prefix: "solo-ci-image",
    count: 3,
    kind: "vm_image",
    ...at("compute", "gva1", "solo-labs"),
    inside: runnerImage,
  },
];

export const prefixesOf = (...kinds: Group["kind"][]) =>
  fleet.filter(({ kind }) => kinds.includes(kind)).map(({ prefix }) => prefix);

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
