import type { z } from "zod";
import type { Environment } from "./env.ts";
import { readInput, type Typed } from "./read-input.ts";

export type Surroundings = {
  env: Environment;
  /** The answer, alone on the standard output. */
  answer: (line: string) => void;
  /** What a person should know besides, on the standard error. */
  remark: (line: string) => void;
  /** Somebody pressed Ctrl-C. */
  signal: AbortSignal;
};

type Options = Record<string, "text" | "switch">;

type Description<Input extends z.ZodType> = {
  /** As in `candor help`. */
  usage: string;
  does: string;
  notes?: string[];
  /** Names of the words after the command's own, in order. */
  words?: string[];
  /** Name of all the words that follow, as one text. */
  rest?: string;
  options?: Options;
  /** Reads words and options by name, `--time-zone` as `timeZone`. */
  input: Input;
  run: (input: z.output<Input>, surroundings: Surroundings) => Promise<number | void>;
};

export type Command = {
  usage: string;
  does: string;
  notes: string[];
  words: string[];
  rest: string | undefined;
  options: Options;
  call: (typed: Typed, surroundings: Surroundings) => Promise<number | void>;
};

export function command<Input extends z.ZodType>(description: Description<Input>): Command {
  const { usage, does, notes = [], words = [], rest, options = {}, input, run } = description;
  const call: Command["call"] = async (typed, surroundings) =>
    run(readInput(input, typed, { usage, words }), surroundings);
  return { usage, does, notes, words, rest, options, call };
}
