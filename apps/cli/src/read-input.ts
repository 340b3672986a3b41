import type { z } from "zod";
import { exitCodes, Failure } from "./command.ts";

/** What was typed, as the verb's own schema reads it; what it refuses is told in its words. */
export function readInput<Schema extends z.ZodType>(schema: Schema, typed: unknown): z.output<Schema> {
  const read = schema.safeParse(typed);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Failure(
    `${issue?.path.join(".") || "The input"}: ${issue?.message ?? "it cannot be read"}`,
    "Correct it and call the command again.",
    exitCodes.misused,
  );
}
