import type { identifierKinds, productKinds } from "@candor/db/schema";

export type ProductKind = (typeof productKinds)[number];
export type IdentifierKind = (typeof identifierKinds)[number];

/** Past this many, "more than" is answer enough. */
export const countedAssets = 1000;

const kinds: Record<string, ProductKind> = {
  device: "hardware",
  firmware: "firmware",
  "device-driver": "firmware",
  "operating-system": "operating_system",
  container: "operating_system",
  application: "application",
  platform: "application",
  framework: "library",
  library: "library",
};

/** CycloneDX names more types than a reader needs to tell apart. */
export const kindOf = (bomType: string): ProductKind => kinds[bomType] ?? "other";
