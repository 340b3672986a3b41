type Failed = Error & { query?: string; params?: unknown; code?: string; detail?: string; where?: string };

/**
 * The same error without what people typed. Drizzle quotes a query's parameters, PostgreSQL the row or the value that it
 * refused; whoever writes an error down, Next's own console included, would write down addresses and search words.
 */
export function withoutValues(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const failed = error as Failed;
  if (failed.query !== undefined && failed.params !== undefined) {
    say(failed, `Failed query: ${failed.query}`);
    delete failed.params;
  }
  // Class 22 is about data: its messages quote them. Every class may do so in the fields for people.
  if (failed.code?.startsWith("22")) say(failed, `The database refused a value (${failed.code}).`);
  delete failed.detail;
  delete failed.where;
  if (failed.cause instanceof Error) withoutValues(failed.cause);
  return failed;
}

/** The stack begins with the message as it was. */
function say(error: Error, message: string) {
  const frames = error.stack?.slice(error.stack.indexOf("\n    at ")) ?? "";
  error.message = message;
  error.stack = `${error.name}: ${message}${frames}`;
}
