import type { Assurance, ControlStatus, EvidenceDocument } from "../controls/assurance.ts";
import type { Confidence } from "../vex/index.ts";

/** Who looked, and with what result: an auditor with their certificate, or the provider by itself. */
export interface Attestation {
  /** Id of one of the frameworks. */
  framework: string;
  summary: string;
  assessor: Assessor;
  certification: Certification | null;
}

export interface Assessor {
  name: string;
  website: string | null;
  /** Neither the provider nor paid to please it: CycloneDX `thirdParty`. */
  thirdParty: boolean;
}

export interface Certification {
  number: string;
  document: EvidenceDocument | null;
}

/** The provider's word for all of it, given elsewhere by those who may bind it. */
export interface Affirmation {
  statement: string;
  signatories: { name: string; role: string; /** Where the signature can be seen. */ signature: string }[];
}

export interface Attested extends Assurance {
  attestations: Attestation[];
  affirmation: Affirmation | null;
}

/** How far a status conforms, 0 to 1; nothing can be said of what does not apply. Our scale: CycloneDX names none. */
export const CONFORMANCE: Record<ControlStatus, number | null> = {
  implemented: 1,
  alternative: 1,
  partial: 0.5,
  planned: 0,
  not_applicable: null,
};

/** ICD 203's three levels on CycloneDX's scale from 0 to 1. */
export const CONFIDENCE: Record<Confidence, number> = { high: 0.9, moderate: 0.6, low: 0.3 };
