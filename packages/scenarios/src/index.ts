export { loadScenario, scenarioNames } from "./load-scenario.ts";
export { members, staff, tenants } from "./people.ts";
export type { Place } from "./open-house.ts";
