export { type Forecast, forecastExposures } from "./forecast-exposures.ts";
export { notifyRevision, type Say } from "./notify-revision.ts";
export { recomputeInventory } from "./recompute-inventory.ts";
export { recomputeRevision } from "./recompute-revision.ts";
