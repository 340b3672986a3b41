import { type CertificationState, type Dated, isInForce, type Standing, stateOf } from "./certifications.ts";

export type Place = { serviceId: string; region: string };
export type Covering = Dated & { id: string; framework: { id: string }; scopes: Place[] };
/** What a framework says of one service in one region; null when nothing ever did. */
export type Cover<C> = { certificate: C; standing: Standing } | null;

/** The certificate that speaks for a place: one in force before any other, and among those the one that lasts longest. */
export function coverOf<C extends Covering>(certificates: C[], frameworkId: string, place: Place, now: Date): Cover<C> {
  const found = certificates
    .filter(({ framework, scopes }) => framework.id === frameworkId && scopes.some((scope) => isAt(scope, place)))
    .map((certificate) => ({ certificate, standing: stateOf(certificate, now) }))
    .sort(
      (a, b) =>
        rank(a.standing.state) - rank(b.standing.state) || (a.certificate.validTo < b.certificate.validTo ? 1 : -1),
    );
  return found[0] ?? null;
}

const isAt = (scope: Place, place: Place) => scope.serviceId === place.serviceId && scope.region === place.region;

const order: CertificationState[] = ["valid", "expiring", "suspended", "upcoming", "expired", "withdrawn"];
const rank = (state: CertificationState) => (isInForce(state) ? 0 : order.indexOf(state));
