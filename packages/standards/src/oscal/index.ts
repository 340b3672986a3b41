export { OSCAL_LIMITS } from "./oscal.ts";
export type { OscalError, OscalErrorCode, OscalLimits, OscalNotice, OscalNoticeCode } from "./oscal.ts";
export type { Catalog, CatalogReading, Control, Group, ProfileResolution } from "./catalog.ts";
export { readCatalog } from "./read-catalog.ts";
export type { ProfileSource } from "./profile/profile.ts";
export { resolveProfile } from "./profile/resolve-profile.ts";
export { writeComponentDefinition } from "./write-component-definition.ts";
