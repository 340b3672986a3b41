import { type Analysis, analyse } from "./analyse.ts";
import type { Entry } from "./entry.ts";
import { polarityOf } from "./polarity-of.ts";
import type { Locale } from "./stem.ts";

/** An entry as it is searched. */
export type Card = {
  id: string;
  position: number;
  wordings: Analysis[];
  answer: Analysis;
  section: Analysis;
  /** Of all its fields. */
  stems: Set<string>;
  concepts: Set<number>;
  polarity: 1 | -1;
};
export type Library = {
  cards: Card[];
  rarity(key: string | number): number;
  /** The cards that have a stem or a concept. */
  holders: Map<string | number, Card[]>;
  length: number;
  masses: WeakMap<Analysis, number>;
};

export function cards(entries: Entry[]): Library {
  const made = entries.map(cardOf);
  const holders = new Map<string | number, Card[]>();
  for (const card of made)
    for (const key of [...card.stems, ...card.concepts]) {
      const cards = holders.get(key);
      if (cards) cards.push(card);
      else holders.set(key, [card]);
    }
  const total = made.length;
  const rarities = new Map(
    [...holders].map(([key, { length }]) => [key, Math.log(1 + (total - length + 0.5) / (length + 0.5))]),
  );
  const unknown = Math.log(1 + (total + 0.5) / 0.5);
  const sizes = made.flatMap(({ wordings }) => wordings.map(({ stems }) => stems.size));
  return {
    cards: made,
    rarity: (key) => rarities.get(key) ?? unknown,
    holders,
    masses: new WeakMap(),
    length: sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length),
  };
}

function cardOf({ id, wordings: given, answer: said, section: topic }: Entry, position: number): Card {
  const wordings = given.map(({ text, locale }) => analyse(text, locale));
  const answer = merged(
    (["en", "fr"] as const).flatMap((locale) => (said[locale] ? [analyse(said[locale], locale)] : [])),
  );
  const section = merged((["en", "fr"] as const).map((locale: Locale) => analyse(topic, locale)));
  const all = [...wordings, answer, section];
  const own = given.find(({ kind }) => kind === "own");
  return {
    id,
    position,
    wordings,
    answer,
    section,
    stems: new Set(all.flatMap(({ stems }) => [...stems.keys()])),
    concepts: new Set(all.flatMap(({ concepts }) => [...concepts.keys()])),
    polarity: own ? polarityOf(own.text, own.locale) : 1,
  };
}

function merged(parts: Analysis[]): Analysis {
  return {
    stems: new Map(parts.flatMap(({ stems }) => [...stems])),
    concepts: new Map(parts.flatMap(({ concepts }) => [...concepts])),
    places: [],
  };
}
