export { acknowledgeAdvisory } from "./acknowledge-advisory.ts";
