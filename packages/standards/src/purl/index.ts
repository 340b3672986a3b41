export { canonicalPurl, parsePurl, PurlError } from "./parse-purl.ts";
export type { Purl } from "./parse-purl.ts";
export { coversPackage, samePackage } from "./compare-purl.ts";
