/** A mishap the reader can mend: its message is one sentence that names what is missing and the fix. */
export class Advice extends Error {
  name = "Advice";
}

/** Another program's failure, told in that program's words: where we are in our own code helps nobody. */
export class Failed extends Error {
  name = "Failed";
}

/** Prints the message of what is expected to go wrong, and all there is of anything else, and leaves with an error code. */
export function fail(/** @type {unknown} */ error) {
  const known = error instanceof Advice || error instanceof Failed ? error : adviceOnFile(error);
  console.error(known ? known.message : error);
  process.exit(1);
}

const troubles = {
  EACCES: "may not be read or written by you: take it over with chown, or use a clone of your own",
  EPERM: "may not be changed by you: take it over with chown, or use a clone of your own",
  EROFS: "is on a file system that cannot be written: clone Candor elsewhere",
  ENOSPC: "does not fit on its disk any more: make room and run this again",
};

/** @param {any} error */
function adviceOnFile(error) {
  const trouble = troubles[/** @type {keyof typeof troubles} */ (error?.code)];
  return trouble && error.path ? new Advice(`${error.path} ${trouble}.`) : null;
}
