import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { corpusSet, report } from "../../fixtures/corpus.ts";
import { readAttestations } from "./index.ts";

const spec = corpusSet("cyclonedx-spec-tests");

it.skipIf(spec === null)("reads the official example of attestations", async () => {
  const reading = await readAttestations(readFileSync(join(spec ?? "", "1.7", "valid-attestation-1.7.json")));
  expect(reading).toMatchObject({ ok: true });
  if (!reading.ok) return;
  const { attestations, claims, evidence } = reading.declarations;
  report(`CycloneDX attestations: ${attestations.length} read, ${claims.length} claims, ${evidence.length} evidence`);
  expect(attestations.length).toBeGreaterThan(0);
});
