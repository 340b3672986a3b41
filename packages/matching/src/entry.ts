import type { Locale } from "./stem.ts";

/** One way to ask for an entry: its own question, or how somebody once asked it. */
export type Wording = { text: string; locale: Locale; kind: "own" | "remembered" };
export type Entry = {
  id: string;
  wordings: Wording[];
  answer: { en?: string; fr?: string };
  /** "yes", "no", "partial", "not_applicable" or "none". */
  value: string;
  section: string;
};

export type Question = { text: string; section?: string; locale?: Locale };

export type Candidate = {
  id: string;
  /** For order only; compares candidates of one question. */
  score: number;
  /** 0 to 1: of candidates like this one, the share that was right. */
  confidence: number;
  /** The question wants the opposite of what the entry says. */
  isOpposite: boolean;
  /** What of the question spoke for it, as places in its text. */
  matched: { start: number; end: number; by: "word" | "concept" }[];
};

export type Suggestion = {
  /** The entry whose wording has the question's normal form: the only match that may fill an answer in. */
  exact: string | null;
  candidates: Candidate[];
  /** 0 to 1: that one of the candidates answers it. */
  confidence: number;
  /** False: nobody should be shown these as answers. */
  hasAnswer: boolean;
  locale: Locale;
};
