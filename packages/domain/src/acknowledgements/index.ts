export { acknowledgeAdvisory } from "./acknowledge-advisory.ts";
export { markRead } from "./mark-read.ts";
