/** One thing by all its names: English, then French, with commas between, folded (lower case, no accents). */
export type Concept = { en: string[]; fr: string[] };

export const concept = (en: string, fr: string): Concept => ({ en: split(en), fr: split(fr) });

const split = (names: string) =>
  names
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
