export { PurlError } from "./percent.ts";
export { checkPurl, formatPurl, parsePurl, readPurl } from "./purl.ts";
export type { Purl } from "./purl.ts";
export { coversPackage, samePackage } from "./compare-purl.ts";
