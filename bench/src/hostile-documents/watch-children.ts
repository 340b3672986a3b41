import { readFileSync } from "node:fs";

const everyMs = 20;

/** The most that any child of this process has held in memory, in megabytes, by the system's own high-water mark. */
export function watchChildren() {
  let most = 0;
  const look = () => {
    for (const pid of read(`/proc/self/task/${process.pid}/children`).trim().split(" ")) {
      const [, kilobytes = "0"] = /VmHWM:\s+(\d+)/.exec(read(`/proc/${pid}/status`)) ?? [];
      most = Math.max(most, Number(kilobytes) / 1024);
    }
  };
  const timer = setInterval(look, everyMs);
  return { peak: () => Math.round(most), stop: () => clearInterval(timer) };
}

/** A child may be gone before it is looked at. */
function read(path: string) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
