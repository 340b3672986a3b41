export type { Affirmation, Assessor, Attestation, Attested, Certification } from "./attestations.ts";
export type {
  Declarations,
  DeclarationsError,
  DeclarationsReading,
  DeclaredAttestation,
  DeclaredClaim,
  DeclaredEvidence,
  DeclaredStandard,
} from "./declarations.ts";
export { readAttestations } from "./read-attestations.ts";
export { writeAttestations } from "./write-attestations.ts";
