import type { Decision } from "./vers-contains.ts";
export declare function decideVersion(range: string, version: string | null, scheme?: string): Decision;
