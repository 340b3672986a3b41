/** A CycloneDX component, as far as our files use it. */
export type Part = {
  type: "library" | "firmware" | "operating-system" | "device" | "application" | "container";
  name: string;
  version?: string;
  supplier?: { name: string };
  purl?: string;
  cpe?: string;
  properties?: { name: string; value: string }[];
};

const debian = (name: string, version: string, source = name): Part => ({
  type: "library",
  name: source,
  version,
  supplier: { name: "Debian" },
  purl: `pkg:deb/debian/${source}@${version.replaceAll("+", "%2B").replace(":", "%3A")}?arch=amd64&distro=debian-12`,
});

const maven = (group: string, name: string, version: string): Part => ({
  type: "library",
  name,
  version,
  supplier: { name: "Apache" },
  purl: `pkg:maven/${group}/${name}@${version}`,
});

export const openssl = (version: string): Part => ({
  type: "library",
  name: "openssl",
  version,
  supplier: { name: "OpenSSL" },
  purl: `pkg:generic/openssl@${version}`,
  cpe: `cpe:2.3:a:openssl:openssl:${version}:*:*:*:*:*:*:*`,
});

export const xz = (version: string): Part => debian("xz-utils", version);
export const log4j = (version: string): Part => maven("org.apache.logging.log4j", "log4j-core", version);

/** The firmware of the controller that manages a board while the machine is off. Null: nobody has read its version. */
export const megarac = (version: string | null): Part => ({
  type: "firmware",
  name: "MegaRAC SPx",
  ...(version && { version }),
  supplier: { name: "AMI" },
});

export const firmware = (vendor: string, name: string, version: string): Part => ({
  type: "firmware",
  name,
  version,
  supplier: { name: vendor },
});

export const board = (vendor: string, model: string): Part => ({
  type: "device",
  name: model,
  supplier: { name: vendor },
  properties: [{ name: "ostrane:model_number", value: model }],
});

/** A host of ours: Debian 12 as it stands on its last update. */
export const debianHost: Part[] = [
  { type: "operating-system", name: "Debian", version: "12.12", supplier: { name: "Debian" } },
  debian("linux", "6.1.148-1"),
  debian("openssl", "3.0.17-1~deb12u3"),
  debian("openssh", "1:9.2p1-2+deb12u7"),
  debian("systemd", "252.39-1~deb12u1"),
  debian("glibc", "2.36-9+deb12u13"),
  xz("5.4.1-1"),
];

export const hypervisor: Part[] = [
  ...debianHost,
  debian("qemu", "1:7.2+dfsg-7+deb12u16"),
  debian("libvirt", "9.0.0-4+deb12u2"),
];

export const kubernetesNode: Part[] = [
  ...debianHost,
  debian("containerd", "1.6.20~ds1-1+deb12u2"),
  {
    type: "application",
    name: "kubelet",
    version: "1.33.5",
    supplier: { name: "Kubernetes" },
    purl: "pkg:golang/k8s.io/kubernetes@v1.33.5",
  },
];

export const storageNode: Part[] = [
  ...debianHost,
  { type: "application", name: "ceph", version: "18.2.7", supplier: { name: "Ceph" }, purl: "pkg:generic/ceph@18.2.7" },
];

/** What customers see of a cluster: its control plane's audit search, which is written in Java. */
export const auditSearch = (log4jVersion: string): Part[] => [
  { type: "container", name: "cluster-audit-search", version: "7.4.2", supplier: { name: "Ostrane Cloud" } },
  log4j(log4jVersion),
  maven("org.apache.lucene", "lucene-core", "9.12.0"),
  maven("com.fasterxml.jackson.core", "jackson-databind", "2.18.1"),
];

export const ingress = (opensslVersion: string): Part[] => [
  { type: "container", name: "cluster-ingress", version: "3.9.0", supplier: { name: "Ostrane Cloud" } },
  openssl(opensslVersion),
  {
    type: "application",
    name: "haproxy",
    version: "2.8.10",
    supplier: { name: "HAProxy" },
    cpe: "cpe:2.3:a:haproxy:haproxy:2.8.10:*:*:*:*:*:*:*",
  },
];

export const runnerImage = (xzVersion: string): Part[] => [
  { type: "operating-system", name: "Debian", version: "testing 2024-03", supplier: { name: "Debian" } },
  xz(xzVersion),
  debian("gcc-13", "13.2.0-13"),
];
