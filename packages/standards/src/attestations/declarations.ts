import type { BomErrorCode } from "../cyclonedx/bom.ts";
import type { JsonError } from "../json/json.ts";

// What a file of attestations says, each thing by the `bom-ref` that the file gives it.

export interface Declarations {
  /** 1.6 or 1.7. */
  specVersion: string;
  serialNumber: string | null;
  /** RFC 3339, as the file has it. */
  timestamp: string | null;
  standards: DeclaredStandard[];
  assessors: { ref: string | null; name: string | null; thirdParty: boolean }[];
  attestations: DeclaredAttestation[];
  claims: DeclaredClaim[];
  evidence: DeclaredEvidence[];
}

export interface DeclaredStandard {
  ref: string | null;
  name: string | null;
  version: string | null;
  owner: string | null;
  requirements: {
    ref: string | null;
    identifier: string | null;
    title: string | null;
    text: string | null;
    parent: string | null;
  }[];
}

export interface DeclaredAttestation {
  summary: string | null;
  assessor: string | null;
  map: { requirement: string | null; claims: string[]; conformance: Score | null; confidence: Score | null }[];
}

/** 0 to 1. */
export interface Score {
  score: number | null;
  rationale: string | null;
}

export interface DeclaredClaim {
  ref: string | null;
  target: string | null;
  predicate: string | null;
  reasoning: string | null;
  evidence: string[];
  /** SHA-256 in lower-case hex, where the file gives one. */
  files: { url: string; sha256: string | null }[];
}

export interface DeclaredEvidence {
  ref: string | null;
  description: string | null;
  addresses: string[];
  created: string | null;
  expires: string | null;
}

export type DeclarationsError = JsonError<BomErrorCode | "nothing_declared" | "reference_unknown">;

export type DeclarationsReading = { ok: true; declarations: Declarations } | { ok: false; errors: DeclarationsError[] };
