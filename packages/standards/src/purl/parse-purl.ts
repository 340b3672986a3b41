export class PurlError extends Error {
  override name = "PurlError";
}
export interface Purl {
  type: string;
  namespace: string | null;
  name: string;
  version: string | null;
  qualifiers: Record<string, string>;
  subpath: string | null;
}
export declare function parsePurl(text: string): Purl;
export declare function canonicalPurl(text: string): string;
