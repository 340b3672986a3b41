export { defineRegion } from "./define-region.ts";
export { defineService } from "./define-service.ts";
export { listRegions, listServices } from "./queries.ts";
