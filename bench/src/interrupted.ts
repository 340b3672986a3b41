const controller = new AbortController();
for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => controller.abort(new Error(name)));

/** Somebody wants the run to end: measuring stops, and what was started is ended in order. */
export const interrupted = controller.signal;
