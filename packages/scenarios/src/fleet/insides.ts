import { debian, firmware, board, mapPeriods, maven, megarac, openssl, type Part, type Periods } from "./parts.ts";

const packages = (release: string, point: string, versions: Record<string, string>): Part[] => [
  { type: "operating-system", name: "Debian", version: point, supplier: { name: "Debian" } },
  ...Object.entries(versions).map(([name, version]) => debian(release, name, version)),
];

/** A host of ours: Debian stable as it stood at its last update. */
export const debianHost: Periods = [
  [
    "2018-07-14",
    packages("9", "9.5", {
      linux: "4.9.110-1",
      openssl: "1.1.0f-3+deb9u2",
      openssh: "1:7.4p1-10+deb9u3",
      systemd: "232-25+deb9u4",
      glibc: "2.24-11+deb9u3",
      "xz-utils": "5.2.2-1.2",
    }),
  ],
  [
    "2021-10-09",
    packages("11", "11.1", {
      linux: "5.10.70-1",
      openssl: "1.1.1k-1+deb11u1",
      openssh: "1:8.4p1-5",
      systemd: "247.3-6",
      glibc: "2.31-13+deb11u2",
      "xz-utils": "5.2.5-2",
    }),
  ],
  [
    "2024-02-10",
    packages("12", "12.5", {
      linux: "6.1.76-1",
      openssl: "3.0.11-1~deb12u2",
      openssh: "1:9.2p1-2+deb12u2",
      systemd: "252.22-1~deb12u1",
      glibc: "2.36-9+deb12u4",
      "xz-utils": "5.4.1-0.2",
    }),
  ],
  [
    "2025-09-06",
    packages("12", "12.12", {
      linux: "6.1.148-1",
      openssl: "3.0.17-1~deb12u2",
      openssh: "1:9.2p1-2+deb12u7",
      systemd: "252.39-1~deb12u1",
      glibc: "2.36-9+deb12u13",
      "xz-utils": "5.4.1-1",
    }),
  ],
];

/** What a host runs beside its system, by the release of that system. */
const withMore = (more: Record<string, Part[]>) =>
  mapPeriods(debianHost, (parts) => [...parts, ...(more[(parts[0]?.version ?? "").split(".")[0] ?? ""] ?? [])]);

const virtual = (release: string, qemu: string, libvirt: string) => [
  debian(release, "qemu", qemu),
  debian(release, "libvirt", libvirt),
];
export const hypervisor = withMore({
  9: virtual("9", "1:2.8+dfsg-6+deb9u4", "3.0.0-4+deb9u3"),
  11: virtual("11", "1:5.2+dfsg-11+deb11u1", "7.0.0-3"),
  12: virtual("12", "1:7.2+dfsg-7+deb12u5", "9.0.0-4"),
});

/** Hosts whose management links OpenSSL 3.0 that we built ourselves, until Debian had it. */
export const earlyHypervisor: Periods = [
  ...hypervisor.filter(([since]) => since < "2022"),
  ...[
    ["2022-07-05", "3.0.5"],
    ["2022-11-03", "3.0.7"],
  ].map(([since = "", version = ""]): [string, Part[]] => [since, withOpenssl(hypervisor[1]?.[1] ?? [], version)]),
  ...hypervisor.filter(([since]) => since > "2023"),
];

function withOpenssl(parts: Part[], version: string) {
  return [...parts.filter(({ name }) => name !== "openssl"), openssl(version)];
}

const kubelet = (version: string): Part => ({
  type: "application",
  name: "kubelet",
  version,
  supplier: { name: "Kubernetes" },
  purl: `pkg:golang/k8s.io/kubernetes@v${version}`,
});
export const kubernetesNode = withMore({
  9: [kubelet("1.11.3")],
  11: [debian("11", "containerd", "1.4.5~ds1-2+deb11u1"), kubelet("1.22.4")],
  12: [debian("12", "containerd", "1.6.20~ds1-1"), kubelet("1.28.7")],
});

const ceph = (version: string): Part => ({
  type: "application",
  name: "ceph",
  version,
  supplier: { name: "Ceph" },
  purl: `pkg:generic/ceph@${version}`,
});
export const storageNode = withMore({ 9: [ceph("12.2.8")], 11: [ceph("15.2.15")], 12: [ceph("18.2.1")] });

const container = (name: string, version: string): Part => ({
  type: "container",
  name,
  version,
  supplier: { name: "Ostrane Cloud" },
});

/** What customers see of a cluster: its control plane's audit search, which is written in Java. */
const search = (version: string, log4j: string, lucene: string, jackson: string): Part[] => [
  container("cluster-audit-search", version),
  maven("org.apache.logging.log4j", "log4j-core", log4j),
  maven("org.apache.lucene", "lucene-core", lucene),
  maven("com.fasterxml.jackson.core", "jackson-databind", jackson),
];
export const auditSearch: Periods = [
  ["2018-08-01", search("5.0.4", "2.11.1", "7.4.0", "2.9.6")],
  ["2021-06-01", search("6.2.0", "2.14.1", "8.8.2", "2.12.3")],
  ["2021-12-29", search("6.2.3", "2.17.1", "8.8.2", "2.12.3")],
  ["2024-12-02", search("7.4.2", "2.24.1", "9.12.0", "2.18.1")],
];

const entry = (version: string, tls: string, haproxy: string): Part[] => [
  container("cluster-ingress", version),
  openssl(tls),
  {
    type: "application",
    name: "haproxy",
    version: haproxy,
    supplier: { name: "HAProxy" },
    cpe: `cpe:2.3:a:haproxy:haproxy:${haproxy}:*:*:*:*:*:*:*`,
  },
];
const firstIngress: Periods = [
  ["2018-08-01", entry("1.4.0", "1.1.0h", "1.8.13")],
  ["2021-11-01", entry("2.6.0", "1.1.1l", "2.4.8")],
];
export const ingress: Periods = [...firstIngress, ["2025-05-01", entry("3.9.0", "3.5.0", "2.8.10")]];

/** An older release that nobody updated, and of which no BOM came for years. */
export const legacyIngress: Periods = [...firstIngress, ["2023-09-01", entry("3.1.0", "3.0.5", "2.8.2")]];

const runner = (release: string, xz: string, gcc: [string, string]): Part[] => [
  { type: "operating-system", name: "Debian", version: release, supplier: { name: "Debian" } },
  debian("testing", "xz-utils", xz),
  debian("testing", ...gcc),
];
export const runnerImage: Periods = [
  ["2018-08-01", runner("testing 2018-08", "5.2.2-1.3", ["gcc-8", "8.2.0-4"])],
  ["2024-03-27", runner("testing 2024-03", "5.6.1-1", ["gcc-13", "13.2.0-13"])],
  ["2024-04-02", runner("testing 2024-04", "5.6.1+really5.4.5-1", ["gcc-13", "13.2.0-23"])],
];

export const dellBoard: Periods = [
  ["2018-08-01", idrac("3.21.21.21", "1.4.9")],
  ["2025-03-01", idrac("7.00.00.174", "2.22.2")],
];

function idrac(controller: string, bios: string): Part[] {
  return [board("Dell", "PowerEdge R640"), firmware("Dell", "iDRAC9", controller), firmware("Dell", "BIOS", bios)];
}

/** Boards with AMI's controller; the versions that it had, and since when. */
export const asrockBoard = (...controllers: [since: string, version: string][]): Periods =>
  controllers.map(([since, version]) => [
    since,
    [board("ASRock Rack", "EPYCD8-2T"), megarac(version), firmware("ASRock Rack", "UEFI", "2.60")],
  ]);

const supermicro = (model: string, controller: string, bios: string): Part[] => [
  board("Supermicro", model),
  firmware("Supermicro", "BMC firmware", controller),
  firmware("Supermicro", "BIOS", bios),
];
export const x10Board: Periods = [
  ["2018-08-01", supermicro("X10DRi", "3.68", "3.1")],
  ["2025-03-01", supermicro("X10DRi", "3.94", "3.4a")],
];
export const x11Board: Periods = [
  ["2018-08-01", supermicro("X11DPi-N", "1.31", "2.1")],
  ["2025-03-01", supermicro("X11DPi-N", "1.74.13", "4.0")],
];
