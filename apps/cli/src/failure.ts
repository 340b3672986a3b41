export const exitCodes = { failed: 1, misused: 2, interrupted: 130 };

/** What went wrong and where, and how to mend it. */
export class Failure extends Error {
  override name = "Failure";
  readonly mend: string;
  readonly code: number;

  constructor(what: string, mend: string, code = exitCodes.failed) {
    super(what);
    this.mend = mend;
    this.code = code;
  }
}
