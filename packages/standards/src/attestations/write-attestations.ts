import { refuseUnsound } from "../controls/assurance.ts";
import { cleanLine, cleanText } from "../controls/clean.ts";
import { inOrder, onceInOrder } from "../controls/in-order.ts";
import { stableUuid } from "../controls/stable-uuid.ts";
import { affirmationOf, organisationOf } from "./affirmation-of.ts";
import { attestationOf } from "./attestation-of.ts";
import type { Attested } from "./attestations.ts";
import { claimOf } from "./claim-of.ts";
import { evidenceOf } from "./evidence-of.ts";
import { refsOf } from "./refs.ts";
import { standardOf } from "./standard-of.ts";

/**
 * Writes CycloneDX attestations, 1.6 in JSON (ECMA-424, `declarations` and `definitions`): frameworks as standards,
 * services as targets, claims with their evidence, and who assessed them. The same facts make the same bytes, in
 * whatever order they come, but for the timestamp. Throws RangeError for a claim or attestation of what is not given.
 */
export function writeAttestations(attested: Attested): string {
  refuseUnsound(attested);
  refuseUnknownFramework(attested);
  const { provider, frameworks, services, claims, attestations, affirmation, lastModified } = attested;
  const refs = refsOf(provider.namespace);
  const assessors = onceInOrder(
    attestations.map(({ assessor }) => assessor),
    refs.assessor,
  );
  const content = {
    definitions: { standards: inOrder(frameworks, ({ id }) => id).map((framework) => standardOf(framework, refs)) },
    declarations: {
      assessors: assessors.map((assessor) => ({
        "bom-ref": refs.assessor(assessor),
        thirdParty: assessor.thirdParty,
        organization: organisationOf(assessor.name, assessor.website),
      })),
      attestations: inOrder(attestations, ({ framework, assessor, summary }) =>
        JSON.stringify([framework, assessor.name, summary]),
      ).map((attestation) => attestationOf(attestation, attested, refs)),
      claims: inOrder(claims, ({ framework, control, service }) => JSON.stringify([framework, control, service])).map(
        (claim) => claimOf(claim, frameworks, services, refs),
      ),
      evidence: evidenceOf(claims, attestations, refs),
      targets: {
        services: inOrder(services, ({ id }) => id).map(({ id, name, description }) => ({
          "bom-ref": refs.service(id),
          name: cleanLine(name),
          description: cleanText(description, cleanLine(name)),
        })),
      },
      ...(affirmation ? { affirmation: affirmationOf(affirmation, provider) } : {}),
    },
  };
  const supplier = organisationOf(provider.name, provider.website);
  const about = { title: cleanLine(attested.title), version: cleanLine(attested.version) };
  const uuid = stableUuid(provider.namespace, "attestations", JSON.stringify([about, supplier, content]));
  const bom = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: `urn:uuid:${uuid}`,
    version: 1,
    metadata: {
      timestamp: lastModified,
      component: { type: "data", name: about.title, version: about.version },
      supplier,
    },
    ...content,
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

function refuseUnknownFramework({ frameworks, attestations }: Attested): void {
  const known = new Set(frameworks.map(({ id }) => id));
  const unknown = attestations.find(({ framework }) => !known.has(framework));
  if (unknown) throw new RangeError(`An attestation names ${unknown.framework}, which is not given.`);
}
