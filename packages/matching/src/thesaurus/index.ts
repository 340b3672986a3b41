import { access } from "./access.ts";
import { data } from "./data.ts";
import { development } from "./development.ts";
import { general } from "./general.ts";
import { governance } from "./governance.ts";
import { incidents } from "./incidents.ts";
import { operations } from "./operations.ts";

export type { Concept } from "./concept.ts";

const topics = [...access, ...data, ...operations, ...development, ...governance, ...incidents];

/** The vocabulary of the field (ISO/IEC 27001 and 27002, NIST CSF, CIS, GDPR, cloud, software, continuity, AI), written by us. */
export const thesaurus = [...topics, ...general];

/** Who, how often, how fast: it tells two entries of one topic apart and is no topic itself. */
export const isGeneral = (concept: number) => concept >= topics.length;
