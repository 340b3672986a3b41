import { join } from "node:path";
import { from } from "../paths.ts";
import type { App } from "./build.ts";
import { commonEnvironment, databaseEnvironment } from "./environment.ts";
import { type Layout, logOf } from "./layout.ts";
import { answersAt } from "./ready.ts";
import type { Service } from "./supervise.ts";

/** The parts of a stack, in the order in which they start. */
export function servicesOf(layout: Layout, mark: NodeJS.ProcessEnv): Service[] {
  return [mailCatcher(layout, mark), app("portal", layout, mark), app("admin", layout, mark), worker(layout, mark)];
}

function mailCatcher(layout: Layout, mark: NodeJS.ProcessEnv): Service {
  const { stateDir, ports, urls } = layout;
  const log = logOf(stateDir, "mail catcher");
  return {
    program: {
      name: "mail catcher",
      args: [from("infra", "local", "src", "mail-catcher.ts")],
      cwd: from("infra", "local"),
      env: {
        ...commonEnvironment(layout),
        ...mark,
        STATE_DIR: stateDir,
        MAIL_PORT: `${ports.mail}`,
        SMTP_PORT: `${ports.smtp}`,
      },
      log,
    },
    ready: answersAt(`${urls.mail}/api/ready`, log),
  };
}

function app(name: App, layout: Layout, mark: NodeJS.ProcessEnv): Service {
  const { stateDir, ports, urls, development } = layout;
  const cwd = from("apps", name);
  const log = logOf(stateDir, name);
  const next = join(cwd, "node_modules", "next", "dist", "bin", "next");
  const host = process.env.HOST ?? "localhost";
  return {
    program: {
      name,
      args: [next, development ? "dev" : "start", "--port", `${ports[name]}`, "--hostname", host],
      cwd,
      env: { ...commonEnvironment(layout), ...databaseEnvironment(layout, name, "auth"), ...mark },
      log,
    },
    ready: answersAt(`${urls[name]}/api/ready`, log),
  };
}

function worker(layout: Layout, mark: NodeJS.ProcessEnv): Service {
  const { stateDir, ports, development } = layout;
  const main = from("apps", "worker", "src", "main.ts");
  const log = logOf(stateDir, "worker");
  const env = { ...commonEnvironment(layout), ...databaseEnvironment(layout, "worker"), ...mark };
  return {
    program: {
      name: "worker",
      args: development ? ["--watch", main] : [main],
      cwd: from("apps", "worker"),
      env: { ...env, WORKER_PORT: `${ports.worker}` },
      log,
    },
    ready: answersAt(`http://localhost:${ports.worker}/api/ready`, log),
  };
}
