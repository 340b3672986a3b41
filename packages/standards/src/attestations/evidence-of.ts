import type { ControlClaim, EvidenceDocument, EvidenceStatement } from "../controls/assurance.ts";
import { cleanLine } from "../controls/clean.ts";
import { onceInOrder } from "../controls/in-order.ts";
import type { Attestation } from "./attestations.ts";
import type { Refs } from "./refs.ts";

/** Every document and statement that a claim or a certification cites, once. */
export function evidenceOf(claims: ControlClaim[], attestations: Attestation[], refs: Refs): object[] {
  const certificates = attestations.flatMap(({ certification }) => certification?.document ?? []);
  const documents = [...claims.flatMap((claim) => claim.documents), ...certificates];
  const statements = claims.flatMap((claim) => claim.statements);
  const evidence = [
    ...documents.map((document) => documentEvidence(document, refs)),
    ...statements.map((statement) => statementEvidence(statement, refs)),
  ];
  return onceInOrder(evidence, (one) => `${one.description} ${one["bom-ref"]}`);
}

function documentEvidence(document: EvidenceDocument, refs: Refs) {
  const { title, href, classification, validFrom, validUntil } = document;
  const name = cleanLine(title);
  return {
    "bom-ref": refs.document(document),
    description: name,
    data: [{ name, contents: { url: href }, classification }],
    ...(validFrom ? { created: validFrom } : {}),
    ...(validUntil ? { expires: validUntil } : {}),
  };
}

function statementEvidence(statement: EvidenceStatement, refs: Refs) {
  const name = cleanLine(statement.title);
  return {
    "bom-ref": refs.statement(statement),
    description: name,
    data: [{ name, contents: { url: statement.href } }],
  };
}
