import type { Assurance, EvidenceDocument, EvidenceStatement, Framework } from "../controls/assurance.ts";
import { cleanLine } from "../controls/clean.ts";
import { onceInOrder } from "../controls/in-order.ts";
import { stableUuid } from "../controls/stable-uuid.ts";

/** What the components point to: documents with their hash, statements, and frameworks that have no catalog. */
export function resourcesOf({ provider, frameworks, claims }: Assurance): object[] {
  const { namespace } = provider;
  const uncatalogued = frameworks.filter(({ catalog }) => catalog === null);
  const resources = [
    ...uncatalogued.map((framework) => frameworkResource(namespace, framework)),
    ...claims.flatMap(({ documents }) => documents.map((document) => documentResource(namespace, document))),
    ...claims.flatMap(({ statements }) => statements.map((statement) => statementResource(namespace, statement))),
  ];
  return onceInOrder(resources, ({ title, uuid }) => `${title} ${uuid}`);
}

/** Where the controls of a framework are defined: its catalog, else the resource that names it. */
export function sourceOf(namespace: string, { id, catalog }: Framework): string {
  return catalog ?? `#${stableUuid(namespace, "framework", id)}`;
}

export function documentUuid(namespace: string, { id, sha256 }: EvidenceDocument): string {
  return stableUuid(namespace, "document", id, sha256);
}

export function statementUuid(namespace: string, { id }: EvidenceStatement): string {
  return stableUuid(namespace, "statement", id);
}

function frameworkResource(namespace: string, { id, name, version, owner }: Framework) {
  const title = cleanLine([name, version].filter(Boolean).join(" "));
  const text = cleanLine([owner, title].filter(Boolean).join(", "));
  return { uuid: stableUuid(namespace, "framework", id), title, citation: { text } };
}

function documentResource(namespace: string, document: EvidenceDocument) {
  const { title, sha256, mediaType, href, classification, validFrom, validUntil } = document;
  const own = { classification, "valid-from": validFrom, "valid-until": validUntil };
  return {
    uuid: documentUuid(namespace, document),
    title: cleanLine(title),
    props: Object.entries(own).flatMap(([name, value]) => (value ? [{ name, ns: namespace, value }] : [])),
    rlinks: [{ href, "media-type": mediaType, hashes: [{ algorithm: "SHA-256", value: sha256 }] }],
  };
}

function statementResource(namespace: string, statement: EvidenceStatement) {
  const { title, href } = statement;
  return { uuid: statementUuid(namespace, statement), title: cleanLine(title), rlinks: [{ href }] };
}
