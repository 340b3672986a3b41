export { closeAdvisory } from "./close-advisory.ts";
export { discardDraft } from "./discard-draft.ts";
export { draftAdvisory } from "./draft-advisory.ts";
export { publishAdvisory } from "./publish-advisory.ts";
export { getAdvisory } from "./get-advisory.ts";
export { getRevision } from "./get-revision.ts";
export { countAdvisories, listAdvisories } from "./queries.ts";
export { reviseAdvisory } from "./revise-advisory.ts";
