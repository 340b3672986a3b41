export { exportExposures } from "./export-exposures.ts";
export { type Forecast, forecastExposures } from "./forecast-exposures.ts";
export { getAdvisoryForMe } from "./get-advisory-for-me.ts";
export { getPublicAdvisory } from "./get-public-advisory.ts";
export { listToldAdvisories } from "./list-told-advisories.ts";
export { notifyRevision, type Say } from "./notify-revision.ts";
export { countExposures, listExposures } from "./queries.ts";
export { recomputeInventory } from "./recompute-inventory.ts";
export { recomputeRevision } from "./recompute-revision.ts";
