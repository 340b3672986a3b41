/** A mishap the reader can mend: its message is one sentence that names what is missing and the fix. */
export class Advice extends Error {
  name = "Advice";
}

/** Prints advice as its sentence alone and anything else with its stack, then leaves with an error code. */
export function fail(/** @type {unknown} */ error) {
  console.error(error instanceof Advice ? error.message : error);
  process.exit(1);
}
