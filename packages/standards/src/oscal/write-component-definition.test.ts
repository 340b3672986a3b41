import { describe, expect, it } from "vitest";
import { attested, claim, report } from "../../fixtures/assurance.ts";
import { writeComponentDefinition } from "./index.ts";

interface Requirement {
  uuid: string;
  "control-id": string;
  props: { name: string; value: string; ns?: string }[];
  links: { href: string; rel: string }[];
}
interface Definition {
  "component-definition": {
    uuid: string;
    components: {
      title: string;
      "control-implementations"?: { source: string; "implemented-requirements": Requirement[] }[];
    }[];
    "back-matter": { resources: { uuid: string; title: string; rlinks?: { href: string; hashes?: object[] }[] }[] };
  };
}

const written = writeComponentDefinition(attested());
const { components, "back-matter": backMatter } = (JSON.parse(written) as Definition)["component-definition"];
const requirementOf = (component: number, implementation: number) =>
  components[component]?.["control-implementations"]?.[implementation]?.["implemented-requirements"] ?? [];

describe("the component definition", () => {
  it("holds a component per service, an implementation per framework, a requirement per claim in order", () => {
    expect(components.map(({ title }) => title)).toEqual(["Compute", "Storage"]);
    expect(requirementOf(0, 0).map((one) => one["control-id"])).toEqual(["gv.oc-2", "gv.oc-10"]);
    expect(components[0]?.["control-implementations"]?.[0]?.source).toBe("https://catalogs.example/csf.json");
  });

  it("says the status in OSCAL's word, and its own in a namespace of its own", () => {
    expect(requirementOf(0, 1)).toMatchObject([
      {
        "control-id": "_5.1__a_",
        props: [
          { name: "implementation-status", value: "not-applicable" },
          { name: "control-id", value: "5.1 (a)", ns: "https://trust.example/ns" },
          { name: "last-verified", value: "2026-10-01", ns: "https://trust.example/ns" },
        ],
      },
    ]);
  });

  it("points to each piece of evidence once, with its hash, and to nothing that is not there", () => {
    const { resources } = backMatter;
    const document = resources.filter(({ title }) => title === "Penetration test, summary");
    expect(document).toMatchObject([
      { rlinks: [{ href: report.href, hashes: [{ algorithm: "SHA-256", value: report.sha256 }] }] },
    ]);
    const targets = new Set(resources.map(({ uuid }) => `#${uuid}`));
    const sources = components.flatMap((one) => one["control-implementations"] ?? []);
    const links = sources.flatMap((one) => one["implemented-requirements"]).flatMap((one) => one.links);
    const inside = [...links.map(({ href }) => href), ...sources.map(({ source }) => source)].filter(
      (h) => h[0] === "#",
    );
    expect(inside.filter((href) => !targets.has(href))).toEqual([]);
    expect(inside).toHaveLength(8);
  });

  it("has a UUID of version 5 for everything, none twice", () => {
    const uuids = [...written.matchAll(/"uuid": "([^"]+)"/g)].map(([, uuid]) => uuid ?? "");
    expect(new Set(uuids).size).toBe(uuids.length);
    for (const uuid of uuids)
      expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it("is the same whatever the order, but for the time", () => {
    const { frameworks, services, claims } = attested();
    const turned = {
      frameworks: frameworks.toReversed(),
      services: services.toReversed(),
      claims: claims.toReversed(),
    };
    expect(writeComponentDefinition(attested(turned))).toBe(written);
    const later = writeComponentDefinition(attested({ lastModified: "2027-01-01T00:00:00Z" }));
    expect(later.replace("2027-01-01T00:00:00Z", attested().lastModified)).toBe(written);
  });

  it("leaves out what would be empty, as the schema asks", () => {
    const empty = writeComponentDefinition(attested({ claims: [], services: [], frameworks: [] }));
    expect(Object.keys((JSON.parse(empty) as Definition)["component-definition"])).toEqual(["uuid", "metadata"]);
    expect(() => writeComponentDefinition(attested({ claims: [{ ...claim, service: "no" }] }))).toThrow(RangeError);
  });
});
