import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { basename } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const linux = process.platform === "linux";

/** When `pid` started, as the system tells it, or null when it is gone or a zombie. Pid and start name one process. */
export function startOf(pid) {
  try {
    if (!linux) return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim() || null;
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? null : fields[19];
  } catch {
    return null;
  }
}

/**
 * Every other live process whose marks match: CANDOR_RUN holds one `<run>@<owner>` a line.
 * Children inherit it, so whatever a killed parent left is found; a pid file would have a gap between start and record.
 */
export function marked(matches) {
  return everyProcess().filter((pid) => pid !== process.pid && matches(marksOf(pid)) && startOf(pid));
}

/** Every live `program` that works in `folder`: all of a PostgreSQL server's do, and a Next.js server in its app. */
export function workingIn(folder, program) {
  return everyProcess().filter((pid) => {
    const { cwd, executable } = whereabouts(pid);
    return cwd === folder && basename(executable) === program && startOf(pid);
  });
}

/** Asks the processes that `find` lists to end, and ends by force those still there after `graceMs`. */
export async function end(find, graceMs = 5000) {
  const asked = new Set();
  const deadline = Date.now() + graceMs;
  for (let found = find(); found.length > 0 && Date.now() < deadline + 10_000; found = find()) {
    const late = Date.now() > deadline;
    for (const pid of found) {
      if (late || !asked.has(pid)) signal(pid, late ? "SIGKILL" : "SIGTERM");
      asked.add(pid);
    }
    await wait(late ? 100 : 30);
  }
  return asked.size;
}

export function signal(pid, name) {
  try {
    process.kill(pid, name);
    return true;
  } catch {
    return false;
  }
}

function whereabouts(pid) {
  try {
    if (linux) return { cwd: readlinkSync(`/proc/${pid}/cwd`), executable: readlinkSync(`/proc/${pid}/exe`) };
    const told = execFileSync("lsof", ["-a", "-d", "cwd,txt", "-Fn", "-p", `${pid}`], {
      encoding: "utf8",
      stdio: "pipe",
    });
    const [cwd = "", executable = ""] = told
      .split("\n")
      .filter((line) => line.startsWith("n"))
      .map((line) => line.slice(1));
    return { cwd, executable };
  } catch {
    return { cwd: "", executable: "" };
  }
}

function everyProcess() {
  if (linux) return readdirSync("/proc").map(Number).filter(Number.isInteger);
  return execFileSync("ps", ["-axo", "pid="], { encoding: "utf8" }).trim().split("\n").map(Number);
}

function marksOf(pid) {
  try {
    if (linux) return values(readFileSync(`/proc/${pid}/environ`, "utf8").split("\0"));
    return values(
      execFileSync("ps", ["eww", "-o", "command=", "-p", `${pid}`], { encoding: "utf8" }).split(/ (?=\w+=)/),
    );
  } catch {
    return [];
  }
}

function values(variables) {
  const found = variables.find((/** @type {string} */ entry) => entry.startsWith("CANDOR_RUN="));
  return found ? found.slice("CANDOR_RUN=".length).trim().split("\n") : [];
}
