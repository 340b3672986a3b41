/** The six errors a verb may throw; one middleware of the API translates them, anything else stays opaque. */
export class NotFound extends Error {
  override name = "NotFound";
  constructor(what = "This page or record does not exist, or is not yours to see.") {
    super(what);
  }
}
export class Forbidden extends Error {
  override name = "Forbidden";
  constructor(what = "Your role does not allow this.") {
    super(what);
  }
}
/** A role that may, with a sign-in that is too long ago: the person signs in again and then repeats it. */
export class SignInTooOld extends Forbidden {
  override name = "SignInTooOld";
  readonly reason = "sign_in_too_old";
  constructor() {
    super(
      "Exports need a sign-in from the last five minutes, so that nobody takes a file from a browser that was left open. " +
        "Sign in again, then export again.",
    );
  }
}
export class Conflict extends Error {
  override name = "Conflict";
  /** Names the case for a page that says it in the reader's language. */
  readonly reason: string | undefined;
  constructor(message: string, reason?: string) {
    super(message);
    this.reason = reason;
  }
}
export class LimitReached extends Error {
  override name = "LimitReached";
}
export class Unavailable extends Error {
  override name = "Unavailable";
}

export type Issue = { path: string; message: string; hint?: string };

/** What is wrong, where, and how to mend it: one issue per place. */
export class Invalid extends Error {
  override name = "Invalid";
  readonly issues: Issue[];
  constructor(message: string, issues: Issue[] = []) {
    super(message);
    this.issues = issues;
  }
}
