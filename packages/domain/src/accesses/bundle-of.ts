import type { Readable } from "node:stream";
import { type Bundled, type BundleOptions, writeBundle } from "@candor/documents";
import { copyName } from "./copy-name.ts";
import type { Open } from "./load-open.ts";
import { makeCopy, type Means } from "./make-copy.ts";
import type { MarkFor } from "./mark-of.ts";

type Disclosed = Open & { disclosureId: string };

/** The copies one after another, each made when its turn comes. Whoever stops reading stops the making. */
export function bundleOf(
  documents: Disclosed[],
  mark: Omit<MarkFor, "disclosureId">,
  means: Means,
  progress?: BundleOptions["progress"],
): Readable {
  const files = documents.map((document): Bundled => {
    const { classification, treatment, validFrom, validTo, disclosureId, sha256 } = document;
    return {
      name: copyName(document, mark.locale),
      open: async () => (await makeCopy(document, { ...mark, disclosureId }, means)).bytes,
      ...{ classification, treatment, validFrom, validTo, disclosureId, sourceSha256: sha256 },
    };
  });
  const { person, tenant, at } = mark;
  return writeBundle(files, { about: { type: "candor.bundle/1", person, tenant, at: at.toISOString() }, progress });
}
