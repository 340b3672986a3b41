import type { z } from "zod";
import { exitCodes, Failure } from "./failure.ts";

export type Typed = Record<string, string | boolean | undefined>;
type Spoken = { usage: string; words: string[] };
type Issue = z.core.$ZodIssue;

/** What was typed, as the verb's own schema reads it; everything that it refuses is told at once, by the name it was typed under. */
export function readInput<Schema extends z.ZodType>(schema: Schema, typed: Typed, spoken: Spoken): z.output<Schema> {
  const read = schema.safeParse(typed);
  if (read.success) return read.data;
  const told = read.error.issues.flatMap((issue) => tell(issue, typed, spoken));
  throw new Failure(told.join("\n"), `Usage: candor ${spoken.usage}`, exitCodes.misused);
}

function tell(issue: Issue, typed: Typed, { words }: Spoken): string[] {
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => `${nameOf(key, words)} does not belong here.`);
  const key = String(issue.path[0] ?? "");
  const name = nameOf(key, words);
  const choices = issue.code === "invalid_value" ? `: use one of ${issue.values.join(", ")}.` : undefined;
  const given = typed[key];
  if (given === undefined) return [`${name} is missing${choices ?? "."}`];
  return [choices ? `${name} cannot be "${String(given)}"${choices}` : `${name} "${String(given)}": ${issue.message}`];
}

const nameOf = (key: string, words: string[]) =>
  words.includes(key) ? `<${key}>` : `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
