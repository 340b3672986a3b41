const utf8 = new TextEncoder();

/** By UTF-8 bytes, no normalisation. VERS `lexicographic`. */
export function lexicographic(a: string, b: string): number {
  const [one, other] = [utf8.encode(a), utf8.encode(b)];
  const at = one.findIndex((byte, n) => byte !== other[n]);
  if (at === -1) return Math.sign(one.length - other.length);
  return Math.sign((one[at] ?? 0) - (other[at] ?? -1));
}
