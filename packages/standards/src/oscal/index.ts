export { OSCAL_LIMITS } from "./oscal.ts";
export type { OscalError, OscalErrorCode, OscalLimits, OscalNotice, OscalNoticeCode } from "./oscal.ts";
export type { Catalog, CatalogReading, Control, Group } from "./catalog.ts";
export { readCatalog } from "./read-catalog.ts";
