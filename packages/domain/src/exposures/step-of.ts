import { isUnresolved, type Reason } from "./exposures.ts";
import type { FoundReason } from "./find-reasons.ts";
import type { Subject } from "./load-subjects.ts";
import type { Step } from "./trace-of.ts";

/** What was found in a pool, as one step of a trace. `rules` says by which rule a criterion named a product. */
export function stepOf(
  subject: Subject,
  rules: Map<string, string>,
  where: { service: string; region: string },
  found: FoundReason,
): Step {
  const { assetCount, assetName, serial, supplier, product, version, remediation, plannedFor, doneAt, inventoryAt } =
    found;
  const criterion = found.criterion === null ? undefined : subject.criteria[found.criterion];
  return {
    assetCount,
    assetName,
    serial,
    supplier,
    product,
    version,
    remediation,
    plannedFor,
    doneAt,
    inventoryAt,
    kind: kindOf(subject, found),
    statementN: found.n,
    service: where.service,
    region: where.region,
    criterion: criterion?.value ?? null,
    range: criterion?.range ?? null,
    rule: rules.get(`${found.criterion} ${found.productId}`) ?? null,
  };
}

function kindOf({ said }: Subject, { n, undecided, isOut, isDone }: FoundReason): Reason {
  const statement = said.find((one) => one.n === n);
  const isOpen = n === null || undecided || isUnresolved(statement?.status ?? "unknown");
  if ((isOut || isDone) && isOpen) return "remediated";
  return undecided ? "undecided" : "match";
}
