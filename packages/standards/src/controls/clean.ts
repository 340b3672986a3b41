/** A text as any reader takes it: no half characters, no control characters but line ends; `fallback` for a blank one. */
export function cleanText(text: string, fallback = "–"): string {
  const cleaned = text
    .toWellFormed()
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[^\P{Cc}\n\t]/gu, "")
    .trim();
  return cleaned === "" ? fallback : cleaned;
}

/** The same on one line: names, titles and values. */
export function cleanLine(text: string, fallback = "–"): string {
  return cleanText(text, fallback).replaceAll(/\s+/g, " ");
}
