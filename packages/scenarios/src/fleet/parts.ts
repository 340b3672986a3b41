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

/** What is inside at which times: each list holds from its day until the next. */
export type Periods = readonly (readonly [since: string, parts: Part[]])[];

export const insideAt = (periods: Periods, at: Date): Part[] =>
  periods.findLast(([since]) => new Date(since) <= at)?.[1] ?? [];

/** The same with something more in every period, or with something else in it. */
export const mapPeriods = (periods: Periods, change: (parts: Part[], since: string) => Part[]): Periods =>
  periods.map(([since, parts]) => [since, change(parts, since)]);

export const debian = (release: string, name: string, version: string): Part => ({
  type: "library",
  name,
  version,
  supplier: { name: "Debian" },
  purl: `pkg:deb/debian/${name}@${version.replaceAll("+", "%2B").replace(":", "%3A")}?arch=amd64&distro=debian-${release}`,
});

export const maven = (group: string, name: string, version: string): Part => ({
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

/** The firmware of the controller that manages a board while the machine is off. */
export const megarac = (version: string): Part => ({
  type: "firmware",
  name: "MegaRAC SPx",
  version,
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
