export { type Forecast, forecastExposures } from "./forecast-exposures.ts";
export { recomputeInventory } from "./recompute-inventory.ts";
export { recomputeRevision } from "./recompute-revision.ts";
