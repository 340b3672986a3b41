import { services } from "@candor/db/schema";
import type { Tx } from "../acting-as.ts";
import { factsOf } from "../exposures/facts-of.ts";
import { findAssets } from "../exposures/find-assets.ts";
import type { Subject } from "../exposures/load-subjects.ts";
import { readSerials } from "../exposures/read-serials.ts";

/** The assets, each counted once, of which a statement says more than "not affected", and the services they carry. */
export async function findConcerned(tx: Tx, subject: Subject | undefined) {
  if (!subject) return { assets: 0, undecided: 0, services: [] };
  const found = await findAssets(tx, factsOf([subject], await readSerials(tx, [subject])), null);
  const isCleared = (n: number) => subject.said.find((one) => one.n === n)?.status === "not_affected";
  const concerned = found.filter(({ claims }) => claims.some(({ n }) => !isCleared(n)));
  const names = await tx.db.select({ id: services.id, name: services.name }).from(services);
  const ids = new Set(concerned.map(({ serviceId }) => serviceId));
  return {
    assets: concerned.reduce((sum, { count }) => sum + count, 0),
    undecided: new Set(
      subject.resolutions.flatMap(({ result, productId }) => (result === "cannot_decide" ? productId : [])),
    ).size,
    services: names.flatMap(({ id, name }) => (ids.has(id) ? name : [])).sort(),
  };
}
