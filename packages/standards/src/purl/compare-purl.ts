import type { Purl } from "./parse-purl.ts";
export declare function samePackage(a: Purl, b: Purl): boolean;
export declare function coversPackage(criterion: Purl, product: Purl): boolean;
