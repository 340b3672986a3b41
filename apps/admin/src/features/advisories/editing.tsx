"use client";

import type { GateProblem } from "@candor/domain/advisories/inputs";
import type { Locale } from "@candor/i18n";
import { createContext, useContext } from "react";
import { readPath } from "./content-path.ts";
import type { DraftSession, DraftState } from "./draft-session.ts";
import { useGateWords } from "./use-gate-words.ts";

type Editing = {
  session: DraftSession;
  state: DraftState;
  problems: GateProblem[];
  /** Everything that is missing is marked once somebody has tried to publish; what cannot be read, at once. */
  isStrict: boolean;
  isReadOnly: boolean;
  languages: Locale[];
  timeZone: string;
};

const EditingContext = createContext<Editing | null>(null);
export const EditingProvider = EditingContext.Provider;

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error("outside the editor");
  return editing;
}

/** One place of the content: what stands there, how to change it, and what is wrong with it. */
export function useContentField<T>(path: string) {
  const { session, state, problems, isStrict, isReadOnly } = useEditing();
  const words = useGateWords();
  const problem = problems.find(
    (one) => one.path === path && one.blocking && one.code !== "unchanged" && (isStrict || isInstant(one)),
  );
  return {
    id: path,
    value: readPath(state.content, path) as T,
    edit: (value: T | undefined) => session.edit(path, value),
    error: problem && words.both(problem),
    isReadOnly,
  };
}

const isInstant = ({ code }: GateProblem) => code.endsWith("_unreadable") || code === "next_update_past";
