export function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    // A listener alone keeps no process alive.
    const timer = setInterval(() => undefined, 1 << 30);
    signal.addEventListener("abort", () => {
      clearInterval(timer);
      resolve();
    });
  });
}
