const FALLBACK = "#1f3a5f";
const DARK = "#000000";

/** The colour if it is one, else a neutral blue: a brand colour is typed by people. */
export function safeColour(colour: string): string {
  return /^#[0-9a-f]{6}$/i.test(colour) ? colour.toLowerCase() : FALLBACK;
}

/** Black or white, whichever is read better on the colour: one of them always reaches 4.5 to 1 (WCAG 2.2, 1.4.3). */
export function inkOn(colour: string): string {
  return ratio(colour, "#ffffff") >= ratio(colour, DARK) ? "#ffffff" : DARK;
}

/** WCAG 2.2 contrast ratio, 1 to 21. */
export function ratio(a: string, b: string): number {
  const [first, second] = [luminance(a), luminance(b)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
