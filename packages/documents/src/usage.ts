import { readFileSync } from "node:fs";

const pageBytes = 4096;
/** The clock of /proc, whatever the kernel's own is. */
const tickMs = 10;

export type Usage = { cpuMs: number; megabytes: number };

/** What a process has taken so far of a processor, and holds of memory. Nothing where the system does not tell. */
export function usageOf(pid: number | undefined): Usage {
  // What is counted begins behind the name, which may hold anything.
  const fields = read(`/proc/${pid}/stat`).split(") ").at(-1)?.split(" ") ?? [];
  const [user, system, resident] = [fields[11], fields[12], fields[21]].map((field) => Number(field ?? 0));
  return { cpuMs: ((user ?? 0) + (system ?? 0)) * tickMs, megabytes: ((resident ?? 0) * pageBytes) / 1024 / 1024 };
}

/** Not awaited: it takes microseconds, and a busy app would look too late. */
function read(path: string) {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return "";
  }
}
