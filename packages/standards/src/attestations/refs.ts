import type { EvidenceDocument, EvidenceStatement } from "../controls/assurance.ts";
import { stableUuid } from "../controls/stable-uuid.ts";
import type { Assessor } from "./attestations.ts";

/** The `bom-ref` of each thing that others point to: the same in every writing. */
export function refsOf(namespace: string) {
  const ref = (kind: string, ...name: string[]) => `${kind}-${stableUuid(namespace, kind, ...name)}`;
  return {
    standard: (framework: string) => ref("standard", framework),
    requirement: (framework: string, control: string) => ref("requirement", framework, control),
    service: (id: string) => ref("service", id),
    claim: (framework: string, control: string, service: string) => ref("claim", framework, control, service),
    document: ({ id, sha256 }: EvidenceDocument) => ref("document", id, sha256),
    statement: ({ id }: EvidenceStatement) => ref("statement", id),
    assessor: ({ name, thirdParty }: Assessor) => ref("assessor", name, String(thirdParty)),
  };
}

export type Refs = ReturnType<typeof refsOf>;
