import { describe, expect, it } from "vitest";
import { attested, claim } from "../../fixtures/assurance.ts";
import { readBom } from "../cyclonedx/index.ts";
import { readAttestations, writeAttestations } from "./index.ts";

async function readBack(file: string) {
  const reading = await readAttestations(file);
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors));
  return reading.declarations;
}

describe("what is written", () => {
  const file = writeAttestations(attested());

  it("is valid against the official schema, and read back as it was meant", async () => {
    expect(await readBom(file)).toMatchObject({ ok: true, bom: { specVersion: "1.6" } });
    const { standards, assessors, attestations, claims, evidence } = await readBack(file);
    expect(standards.map(({ name, requirements }) => [name, requirements.map(({ identifier }) => identifier)])).toEqual(
      [
        ["CSF", ["gv.oc-2", "gv.oc-10"]],
        ["House rules", ["5.1", "5.1 (a)"]],
      ],
    );
    expect(standards[1]?.requirements[1]?.parent).toBe(standards[1]?.requirements[0]?.ref);
    expect(assessors).toMatchObject([{ name: "Auditor", thirdParty: true }]);
    expect(attestations).toMatchObject([{ assessor: assessors[0]?.ref, summary: "CSF\n\nCertificate C-1." }]);
    expect(claims).toHaveLength(4);
    expect(claims.flatMap(({ files }) => files.map(({ sha256 }) => sha256))).toEqual(Array(3).fill("ab".repeat(32)));
    expect(evidence.map(({ description }) => description)).toEqual(["Boards inspected", "Penetration test, summary"]);
  });

  it("scores a requirement as the worst of its services, and says no more than is sure", async () => {
    const [attestation] = (await readBack(file)).attestations;
    expect(
      attestation?.map.map(({ conformance, confidence, claims }) => [conformance, confidence, claims.length]),
    ).toEqual([
      [{ score: 0.5, rationale: "implemented, partial" }, null, 2],
      [{ score: 1, rationale: "implemented" }, { score: 0.9, rationale: "high" }, 1],
    ]);
  });

  it("is the same whatever the order, but for the time", () => {
    const { frameworks, services, claims } = attested();
    const turned = attested({
      frameworks: frameworks.toReversed(),
      services: services.toReversed(),
      claims: claims.toReversed(),
    });
    expect(writeAttestations(turned)).toBe(file);
    const later = writeAttestations(attested({ lastModified: "2027-01-01T00:00:00Z" }));
    expect(later.replace("2027-01-01T00:00:00Z", attested().lastModified)).toBe(file);
  });

  it("never claims of what is not given, nor twice", () => {
    expect(() => writeAttestations(attested({ claims: [{ ...claim, control: "no" }] }))).toThrow(RangeError);
    expect(() => writeAttestations(attested({ claims: [claim, claim] }))).toThrow(RangeError);
    const [attestation] = attested().attestations;
    const unknown = attestation ? [{ ...attestation, framework: "no" }] : [];
    expect(() => writeAttestations(attested({ attestations: unknown }))).toThrow(RangeError);
  });
});

describe("what is refused", () => {
  it("is a BOM without attestations", async () => {
    const bom = '{"bomFormat":"CycloneDX","specVersion":"1.6"}';
    expect(await readAttestations(bom)).toMatchObject({ ok: false, errors: [{ code: "nothing_declared" }] });
  });

  it("is a reference to nothing, told by its path", async () => {
    const spoilt = JSON.parse(writeAttestations(attested())) as {
      declarations: { attestations: { map: { requirement: string }[] }[]; claims: { evidence: string[] }[] };
    };
    const map = spoilt.declarations.attestations[0]?.map[1];
    if (map) map.requirement = "elsewhere";
    spoilt.declarations.claims[2]?.evidence.push("nowhere");
    const reading = await readAttestations(JSON.stringify(spoilt));
    expect(reading.ok ? [] : reading.errors.map(({ path, code }) => [path, code])).toEqual([
      ["$.declarations.attestations[0].map[1].requirement", "reference_unknown"],
      ["$.declarations.claims[2].evidence[2]", "reference_unknown"],
    ]);
  });
});
