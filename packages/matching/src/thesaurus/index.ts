import { access } from "./access.ts";
import { accounts } from "./accounts.ts";
import { data } from "./data.ts";
import { development } from "./development.ts";
import { general } from "./general.ts";
import { governance } from "./governance.ts";
import { incidents } from "./incidents.ts";
import { networks } from "./networks.ts";
import { obligations } from "./obligations.ts";
import { operations } from "./operations.ts";
import { people } from "./people.ts";
import { resilience } from "./resilience.ts";
import { web } from "./web.ts";

export type { Concept } from "./concept.ts";

const topics = [
  ...access,
  ...accounts,
  ...data,
  ...operations,
  ...networks,
  ...development,
  ...web,
  ...governance,
  ...people,
  ...obligations,
  ...incidents,
  ...resilience,
];

/** The vocabulary of the field (ISO/IEC 27001 and 27002, NIST CSF, CIS, GDPR, cloud, software, continuity, AI), written by us. */
export const thesaurus = [...topics, ...general];

/** Who, how often, how fast: it tells two entries of one topic apart and is no topic itself. */
export const isGeneral = (concept: number) => concept >= topics.length;
