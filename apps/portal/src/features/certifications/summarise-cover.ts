import { type Cover, coverOf, isInForce, type Place } from "@candor/domain/certifications/inputs";
import type { Certificate, MyPlace } from "./certifications.tsx";

export type Column = { framework: Certificate["framework"]; covers: Cover<Certificate>[]; covered: number };

/** One column for each framework that a certificate speaks of, with what it says of each place at this moment. */
export function summariseCover(certificates: Certificate[], places: MyPlace[], now: Date): Column[] {
  const frameworks = [...new Map(certificates.map(({ framework }) => [framework.id, framework])).values()];
  return frameworks
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .map((framework) => {
      const covers = places.map((place: Place) => coverOf(certificates, framework.id, place, now));
      const covered = covers.filter((cover) => cover && isInForce(cover.standing.state)).length;
      return { framework, covers, covered };
    });
}
