"use client";

import { useState } from "react";

type Checked<Output> =
  { success: true; data: Output } | { success: false; error: { issues: { path: PropertyKey[] }[] } };
type Schema<Output> = { safeParse(input: unknown): Checked<Output> };

/** Checks a form with the verb's own schema. What is wrong is said in the reader's language, one sentence a field. */
export function useProblems(prefix: string, wordFor: (path: string) => string) {
  const [paths, setPaths] = useState<string[]>([]);
  const idOf = (path: string) => `${prefix}-${path}`;

  function check<Output>(schema: Schema<Output>, input: unknown): Output | null {
    const result = schema.safeParse(input);
    setPaths(result.success ? [] : [...new Set(result.error.issues.map(({ path }) => path.join(".")))]);
    return result.success ? result.data : null;
  }
  return {
    check,
    refuse: setPaths,
    idOf,
    errorOf: (path: string) => (paths.includes(path) ? wordFor(path) : undefined),
    errors: paths.map((path) => ({ fieldId: idOf(path), message: wordFor(path) })),
  };
}
