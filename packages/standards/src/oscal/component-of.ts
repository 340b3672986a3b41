import type { Assurance, ControlClaim, Framework, Service } from "../controls/assurance.ts";
import { cleanLine, cleanText } from "../controls/clean.ts";
import { inOrder, onceInOrder } from "../controls/in-order.ts";
import { stableUuid } from "../controls/stable-uuid.ts";
import { documentUuid, sourceOf, statementUuid } from "./back-matter.ts";
import { toToken } from "./oscal-names.ts";

/** A service as an OSCAL component, with what it does for each framework. */
export function componentOf(service: Service, assurance: Assurance): object {
  const { frameworks, claims, provider } = assurance;
  const own = claims.filter(({ service: id }) => id === service.id);
  const implementations = inOrder(frameworks, ({ id }) => id).flatMap((framework) => {
    const claimed = own.filter(({ framework: id }) => id === framework.id);
    return claimed.length > 0 ? [implementationOf(service, framework, claimed, provider.namespace)] : [];
  });
  const title = cleanLine(service.name);
  return {
    uuid: stableUuid(provider.namespace, "service", service.id),
    type: "service",
    title,
    description: cleanText(service.description, title),
    ...(implementations.length > 0 ? { "control-implementations": implementations } : {}),
  };
}

function implementationOf(service: Service, framework: Framework, claims: ControlClaim[], namespace: string): object {
  return {
    uuid: stableUuid(namespace, "control-implementation", service.id, framework.id),
    source: sourceOf(namespace, framework),
    description: cleanLine(`${service.name}: ${framework.name} ${framework.version ?? ""}`),
    "implemented-requirements": inOrder(claims, ({ control }) => control).map((claim) =>
      requirementOf(claim, framework, namespace),
    ),
  };
}

/** `implementation-status` is OSCAL's own property; what OSCAL has no name for stands in the provider's namespace. */
function requirementOf(claim: ControlClaim, { controls }: Framework, namespace: string): object {
  const { control, status, confidence, lastVerified, description } = claim;
  const known = controls.find(({ id }) => id === control);
  const controlId = toToken(control);
  const own = {
    "control-id": controlId === control ? null : cleanLine(control),
    "last-verified": lastVerified,
    confidence,
  };
  const links = linksOf(claim, namespace);
  return {
    uuid: stableUuid(namespace, "implemented-requirement", claim.service, claim.framework, control),
    "control-id": controlId,
    description: cleanText(description, cleanLine(known?.title ?? control)),
    props: [
      { name: "implementation-status", value: status.replaceAll("_", "-") },
      ...Object.entries(own).flatMap(([name, value]) => (value ? [{ name, ns: namespace, value }] : [])),
    ],
    ...(links.length > 0 ? { links } : {}),
  };
}

function linksOf({ documents, statements }: ControlClaim, namespace: string): object[] {
  const links = [
    ...documents.map((document) => ({ uuid: documentUuid(namespace, document), title: document.title })),
    ...statements.map((statement) => ({ uuid: statementUuid(namespace, statement), title: statement.title })),
  ].map(({ uuid, title }) => ({ href: `#${uuid}`, rel: "evidence", text: cleanLine(title) }));
  return onceInOrder(links, ({ text, href }) => `${text} ${href}`);
}
