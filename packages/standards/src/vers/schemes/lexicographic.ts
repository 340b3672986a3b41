/** By UTF-8 bytes, no normalisation. VERS `lexicographic`. */
export function lexicographic(a: string, b: string): number {
  return Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
