import type { Instrumentation } from "next";

/** Once per process, before the first request. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const [{ tellOfRequests }, { log }] = await Promise.all([import("@candor/web/tell-of-requests"), import("./log.ts")]);
  tellOfRequests(log);
  // The first reader does not wait for the processes that draw pages.
  const { means } = await import("./means.ts");
  void means.press.warm();
}

export const onRequestError: Instrumentation.onRequestError = async (...failure) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const [{ tellOfErrors }, { log }] = await Promise.all([import("@candor/web/tell-of-errors"), import("./log.ts")]);
  tellOfErrors(log)(...failure);
};
