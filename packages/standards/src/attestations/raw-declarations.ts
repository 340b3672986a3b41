interface RawScore {
  score?: number;
  rationale?: string;
}

/** A BOM with declarations, as the official schema has held it. */
export interface RawAttested {
  specVersion: string;
  serialNumber?: string;
  metadata?: { timestamp?: string };
  definitions?: {
    standards?: {
      "bom-ref"?: string;
      name?: string;
      version?: string;
      owner?: string;
      requirements?: { "bom-ref"?: string; identifier?: string; title?: string; text?: string; parent?: string }[];
    }[];
  };
  declarations?: {
    assessors?: { "bom-ref"?: string; thirdParty?: boolean; organization?: { name?: string } }[];
    attestations?: {
      summary?: string;
      assessor?: string;
      map?: { requirement?: string; claims?: string[]; conformance?: RawScore; confidence?: RawScore }[];
    }[];
    claims?: {
      "bom-ref"?: string;
      target?: string;
      predicate?: string;
      reasoning?: string;
      evidence?: string[];
      externalReferences?: { url: string; hashes?: { alg: string; content: string }[] }[];
    }[];
    evidence?: {
      "bom-ref"?: string;
      description?: string;
      created?: string;
      expires?: string;
      data?: { contents?: { url?: string } }[];
    }[];
  };
}
