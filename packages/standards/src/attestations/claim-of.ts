import type { ControlClaim, EvidenceDocument, Framework, Service } from "../controls/assurance.ts";
import { cleanLine, cleanText } from "../controls/clean.ts";
import { onceInOrder } from "../controls/in-order.ts";
import type { Refs } from "./refs.ts";

/** One claim: what the service does about a requirement, since when it is known, and what shows it. */
export function claimOf(claim: ControlClaim, frameworks: Framework[], services: Service[], refs: Refs): object {
  const { framework, control, service, status, lastVerified, description, documents, statements } = claim;
  const controls = frameworks.find(({ id }) => id === framework)?.controls;
  const known = controls?.find(({ id }) => id === control);
  const name = services.find(({ id }) => id === service)?.name ?? service;
  const evidence = onceInOrder([...documents.map(refs.document), ...statements.map(refs.statement)], (ref) => ref);
  const files = onceInOrder(documents, ({ id, sha256 }) => `${id} ${sha256}`).map(fileOf);
  const verified = lastVerified ? [`Last verified on ${lastVerified}.`] : [];
  return {
    "bom-ref": refs.claim(framework, control, service),
    target: refs.service(service),
    predicate: cleanLine(`${known?.label ?? control} ${known?.title ?? ""}: ${status.replaceAll("_", " ")} in ${name}`),
    reasoning: [cleanText(description, cleanLine(known?.title ?? control)), ...verified].join("\n\n"),
    ...(evidence.length > 0 ? { evidence } : {}),
    ...(files.length > 0 ? { externalReferences: files } : {}),
  };
}

/** CycloneDX evidence has no place for a hash; its external references do. */
export function fileOf({ title, href, sha256 }: EvidenceDocument): object {
  const hashes = [{ alg: "SHA-256", content: sha256 }];
  return { type: "evidence", url: href, comment: cleanLine(title), hashes };
}
