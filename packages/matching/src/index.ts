export { constrain, meaningOf, turned, type Vocabulary } from "./constrain.ts";
export { createIndex, type Index } from "./create-index.ts";
export type { Candidate, Entry, Question, Suggestion, Wording } from "./entry.ts";
export { localeOf } from "./locale-of.ts";
export { normalise } from "./normalise.ts";
export { polarityOf } from "./polarity-of.ts";
export type { Locale } from "./stem.ts";
