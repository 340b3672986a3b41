import type { Link, Property } from "./catalog.ts";

const OSCAL = "http://csrc.nist.gov/ns/oscal";

/** How people call it. Catalogs give several; that without a class is not the one padded for sorting. */
export function labelOf(props: readonly Property[] = []): string | null {
  const labels = props.filter((property) => isOscal(property) && property.name === "label");
  return (labels.find((label) => label.class === undefined) ?? labels[0])?.value.trim() || null;
}

export function isWithdrawn(props: readonly Property[]): boolean {
  return props.some(
    (property) => isOscal(property) && property.name === "status" && /^withdrawn$/i.test(property.value),
  );
}

export function relatedOf(links: readonly Link[]): string[] {
  const related = links.filter(({ rel }) => rel === "related").map(({ href }) => href.replace(/^#/, ""));
  return [...new Set(related)];
}

function isOscal({ ns }: Property): boolean {
  return ns === undefined || ns === OSCAL;
}
