// Contrast as WCAG 2.2 defines it (relative luminance, success criterion 1.4.3).
export const paper = "#ffffff";
export const night = "#16191c";
export const leastContrast = 4.5;

type Rgb = [number, number, number];

const parse = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as Rgb;
const format = (rgb: Rgb) => `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;

function luminance(hex: string) {
  const [r, g, b] = parse(hex).map((part) => {
    const c = part / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** 1 (the same) to 21 (black on white). */
export function contrast(one: string, other: string) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The same hue, moved away from the ground in small steps until it can be read there. */
export function nearestReadable(colour: string, ground: string) {
  const away = parse(luminance(ground) > 0.5 ? "#000000" : "#ffffff");
  for (let step = 0; step <= 100; step += 1) {
    const moved = format(parse(colour).map((part, n) => part + ((away[n] ?? 0) - part) * (step / 100)) as Rgb);
    if (contrast(moved, ground) >= leastContrast) return moved;
  }
  return format(away);
}

/** What is written on a ground of this colour. */
export const inkOn = (colour: string) => (contrast(colour, paper) >= contrast(colour, night) ? paper : night);

/** Why a colour cannot be used on a ground, and one that can; null when it is fine. */
export function contrastProblem(colour: string, ground: string, groundName: string) {
  const ratio = contrast(colour, ground);
  if (ratio >= leastContrast) return null;
  const shown = Math.floor(ratio * 10) / 10;
  return `${colour} on ${groundName} has a contrast of ${shown} : 1; text needs ${leastContrast} : 1. ${nearestReadable(colour, ground)} would do.`;
}

export const defaults = {
  name: "Candor",
  logo: null,
  accent: "#2f5d50",
  accentDark: "#8fc7b3",
  contactEmail: "",
  securityEmail: "",
  trackingPrefix: "ADV",
  languages: ["en", "fr"] as ("en" | "fr")[],
  timeZone: "UTC",
  imprint: null,
  privacy: null,
};
