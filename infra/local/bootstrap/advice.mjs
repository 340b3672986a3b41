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
  console.error(error instanceof Advice || error instanceof Failed ? error.message : error);
  process.exit(1);
}
