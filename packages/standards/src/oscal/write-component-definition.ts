import { type Assurance, refuseUnsound } from "../controls/assurance.ts";
import { cleanLine } from "../controls/clean.ts";
import { inOrder } from "../controls/in-order.ts";
import { stableUuid } from "../controls/stable-uuid.ts";
import { resourcesOf } from "./back-matter.ts";
import { componentOf } from "./component-of.ts";

/**
 * Writes an OSCAL component definition, 1.1.2 in JSON: each service a component, each claim an implemented requirement
 * with its status, the date it was last verified and links to its evidence. The same facts make the same bytes, in
 * whatever order they come, but for `last-modified`. Throws RangeError for a claim of what is not given.
 */
export function writeComponentDefinition(assurance: Assurance): string {
  refuseUnsound(assurance);
  const { provider, services, lastModified } = assurance;
  const components = inOrder(services, ({ id }) => id).map((service) => componentOf(service, assurance));
  const resources = resourcesOf(assurance);
  const party = stableUuid(provider.namespace, "party");
  const metadata = {
    title: cleanLine(assurance.title),
    version: cleanLine(assurance.version),
    "oscal-version": "1.1.2",
    roles: [{ id: "provider", title: "Provider" }],
    parties: [
      { uuid: party, type: "organization", name: cleanLine(provider.name), links: [websiteOf(provider.website)] },
    ],
    "responsible-parties": [{ "role-id": "provider", "party-uuids": [party] }],
  };
  const content = {
    ...(components.length > 0 ? { components } : {}),
    ...(resources.length > 0 ? { "back-matter": { resources } } : {}),
  };
  // The document's own UUID has to change with the document, so it is made of what the document says.
  const uuid = stableUuid(provider.namespace, "component-definition", JSON.stringify([metadata, content]));
  const definition = { uuid, metadata: { ...metadata, "last-modified": lastModified }, ...content };
  return `${JSON.stringify({ "component-definition": definition }, null, 2)}\n`;
}

function websiteOf(href: string): object {
  return { href, rel: "website" };
}
