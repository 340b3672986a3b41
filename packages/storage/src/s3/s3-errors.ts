import { StorageError, type StorageErrorCode } from "../storage.ts";

/** Asking again may help; anything else would only be refused again. */
const passing = new Set(["RequestTimeout", "SlowDown", "OperationAborted", "InternalError", "ServiceUnavailable"]);

/** What a store's answer means to us. The text of the answer may repeat what we signed, so only its code is told. */
export function errorOf(status: number, body: string, what: string): StorageError {
  const [, said = ""] = /<Code>(\w{1,60})<\/Code>/.exec(body) ?? [];
  const answer = said ? `${status} ${said}` : String(status);
  return new StorageError(codeOf(status, said), `${what}: the store answered ${answer}`);
}

export const isPassing = (error: unknown) => error instanceof StorageError && error.code === "unavailable";

export function unreachable(error: unknown, what: string): StorageError {
  const { code, message } = error as NodeJS.ErrnoException;
  return new StorageError("unavailable", `${what}: ${code ?? message}`, { cause: error });
}

function codeOf(status: number, said: string): StorageErrorCode {
  if (passing.has(said) || status >= 500 || status === 429) return "unavailable";
  return status === 404 && said !== "NoSuchBucket" ? "missing" : "refused";
}
