import { createHash } from "node:crypto";
import { canonicalJson } from "@candor/ledger";
import type { Step } from "./trace-of.ts";

type Plain = Record<string, string | number>;

/**
 * A trace as it is kept with the history, the SHA-256 of its canonical JSON for the ledger, and a key that tells whether
 * another trace gives the same reasons: a newer BOM that says the same is no new reason.
 */
export const sealTrace = (trace: Step[]) => ({
  trace: trace.map(plainOf),
  sha256: sha256(`[${trace.map(textOf).join(",")}]`),
  key: sha256(trace.map(reasonOf).sort().join("\n")),
});

// The steps of a shared pool are the same objects for all who share it: each is spelt once.
const plainOf = once((step): Plain => {
  const spelt = Object.entries(step).map(([key, value]) => [key, value instanceof Date ? value.toISOString() : value]);
  return Object.fromEntries(spelt.filter(([, value]) => value !== null)) as Plain;
});
const textOf = once((step) => canonicalJson(plainOf(step)));
const reasonOf = once((step) => canonicalJson({ ...plainOf(step), inventoryAt: null }));

function once<T>(spell: (step: Step) => T) {
  const known = new WeakMap<Step, T>();
  return (step: Step): T => {
    const spelt = known.get(step) ?? spell(step);
    known.set(step, spelt);
    return spelt;
  };
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
