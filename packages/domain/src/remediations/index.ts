export { completeRemediations } from "./complete-remediations.ts";
export { planRemediations } from "./plan-remediations.ts";
export { listRemediations } from "./queries.ts";
