import { Conflict, Forbidden, Invalid, LimitReached, NotFound, Unavailable } from "@candor/domain";
import { NotSignedIn } from "@candor/domain/acting-as";
import { exitCodes, Failure } from "./failure.ts";

type Told = { what: string; mend?: string; code: number };
type Coded = Error & { code?: string; address?: string; port?: number; errors?: Coded[] };

export function tellFailure(error: unknown): Told {
  const { failed, interrupted } = exitCodes;
  if (error instanceof Failure) return { what: error.message, mend: error.mend, code: error.code };
  if (error instanceof Invalid) {
    const mend = error.issues.map(({ message, hint }) => hint ?? message).join("\n");
    return { what: error.message, mend, code: failed };
  }
  if (verdicts.some((kind) => error instanceof kind)) return { what: (error as Error).message, code: failed };
  if (error instanceof NotSignedIn) {
    return { what: "The operator's session has ended.", mend: "Call the command again.", code: failed };
  }
  if ((error as Error).name === "AbortError") return { what: "Interrupted.", code: interrupted };
  const { what, mend } = tellCause(error);
  return { what, mend: mend ?? "`candor doctor` looks for the cause.", code: failed };
}

const verdicts = [Conflict, Forbidden, LimitReached, NotFound, Unavailable];

/** An error of the system, the network or the database, in a sentence; `mend` when there is one thing to do. */
export function tellCause(error: unknown): { what: string; mend?: string } {
  const given = error as Coded;
  // A name with several addresses fails as a whole, without a message of its own.
  const { code = "", message, address, port } = given.errors?.[0] ?? given;
  const where = address ? `${address}:${port}` : "";
  const known = causes[code];
  if (!known) return { what: `It failed: ${message || code}.`.replace(/\.+$/, ".") };
  return { what: `${known.what(where || message)}.`, mend: known.mend };
}

const causes: Record<string, { what: (where: string) => string; mend: string }> = {
  ECONNREFUSED: {
    what: (where) => `Nothing answers at ${where}`,
    mend: "Start what should answer there, or correct the address.",
  },
  ENOTFOUND: { what: (message) => `The host is unknown (${message})`, mend: "Correct the address." },
  ETIMEDOUT: {
    what: (where) => `No answer in time from ${where}`,
    mend: "Open the way there, or correct the address.",
  },
  EACCES: { what: (message) => message, mend: "Give this account the right to it." },
  EISDIR: { what: (message) => message, mend: "Name a file, not a folder." },
  ENOSPC: { what: (message) => message, mend: "Make room on the disk." },
  "28P01": { what: (message) => `The database says: ${message}`, mend: "Correct user and password in the address." },
  "28000": { what: (message) => `The database says: ${message}`, mend: "Let pg_hba.conf admit this user from here." },
  "3D000": {
    what: (message) => `The database says: ${message}`,
    mend: "Correct the address, or call `candor roles`, then `candor migrate`.",
  },
  "42501": { what: (message) => `The database says: ${message}`, mend: "Let the address name the role it is for." },
  "42883": { what: (message) => `The database says: ${message}`, mend: "Call `candor migrate`." },
  "3F000": { what: (message) => `The database says: ${message}`, mend: "Call `candor migrate`." },
  "42P01": { what: (message) => `The database says: ${message}`, mend: "Call `candor migrate`." },
};
