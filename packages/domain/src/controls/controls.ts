import type { RowError } from "@candor/standards/controls";
import { Invalid, type Issue } from "../errors.ts";
import type { controlRelations } from "./inputs.ts";

/** A control as a file gives it. */
export type GivenControl = {
  code: string;
  label: string;
  title: string;
  text: string;
  parentCode: string | null;
  section: string;
  position: number;
  withdrawn: boolean;
};

export type Relation = (typeof controlRelations)[number];

/** The same relation, said from the other side. */
export const reversed = (relation: Relation): Relation =>
  relation === "subset" ? "superset" : relation === "superset" ? "subset" : relation;

type Named = { code: string; title: string };

/** What a file would do. Controls that it no longer has are withdrawn and never deleted: answers rest on them. */
export type ControlChanges = { added: Named[]; changed: Named[]; withdrawn: Named[]; unchanged: number };

export function compareControls(given: readonly GivenControl[], known: readonly GivenControl[]): ControlChanges {
  const before = new Map(known.map((one) => [one.code, one]));
  const now = new Set(given.map(({ code }) => code));
  const isSame = (one: GivenControl, other: GivenControl) =>
    (Object.keys(one) as (keyof GivenControl)[]).every((key) => one[key] === other[key]);
  const isWithdrawn = (one: GivenControl) => one.withdrawn && before.get(one.code)?.withdrawn === false;
  const named = ({ code, title }: GivenControl) => ({ code, title });
  const gone = known.filter(({ code, withdrawn }) => !withdrawn && !now.has(code));
  const changed = given.filter((one) => {
    const old = before.get(one.code);
    return old !== undefined && !isSame(one, old) && !isWithdrawn(one);
  });
  const unchanged = given.filter((one) => {
    const old = before.get(one.code);
    return old !== undefined && isSame(one, old);
  });
  return {
    added: given.filter(({ code }) => !before.has(code)).map(named),
    changed: changed.map(named),
    withdrawn: [...given.filter(isWithdrawn), ...gone].map(named),
    unchanged: unchanged.length,
  };
}

const most = 100;

/** "12:title": the line and column that a page words. */
export const placed = ({ line, column, message, hint }: RowError): Issue => ({
  path: column === null ? String(line) : `${line}:${column}`,
  message,
  hint,
});

export const refused = (issues: Issue[]) =>
  new Invalid(
    "The file cannot be imported. Nothing of it was written.",
    issues.slice(0, most).map(({ path, message, hint }) => ({ path, message, ...(hint ? { hint } : {}) })),
  );
