import { narrowTlps } from "@candor/db/schema";
import { isConcerned } from "./exposures.ts";
import type { Assessment } from "./assess-tenants.ts";

/** A narrow label speaks to those concerned; whoever was spoken to once hears how it goes on. */
export function isHeard({ subject, standing }: Assessment, wasTold: boolean) {
  return wasTold || !narrowTlps.includes(subject.tlp) || isConcerned(standing);
}
