import { resolve } from "node:path";
import type { DatabaseUrls } from "../database.ts";
import { refuseBusyPorts } from "../ports.ts";
import { type Report, silent } from "../report.ts";
import { endOrphans, newRun } from "../run-mark.ts";
import { apps, ensureBuilt } from "./build.ts";
import { claim } from "./claim.ts";
import { commonEnvironment } from "./environment.ts";
import { startGuard } from "./guard.ts";
import { freePorts, type Layout, type Ports, rememberUrls, type Urls, urlsAt } from "./layout.ts";
import { scenarioLoader } from "./load-scenario.ts";
import { fillDatabase, openDatabase } from "./open-database.ts";
import { keepAlive, openServer } from "./server.ts";
import { servicesOf } from "./services.ts";
import { supervise } from "./supervise.ts";
import { undoing } from "./undoing.ts";

export type StackOptions = {
  stateDir: string;
  /** Free ones when left out. */
  ports?: Ports;
  /** What fills the database when there is none yet, or, if `fresh`, another one each time. */
  scenario?: string;
  fresh?: boolean;
  /** False trades safety against a loss of power for speed. */
  durable?: boolean;
  development?: boolean;
  report?: Report;
  signal?: AbortSignal;
};

export type Stack = {
  stateDir: string;
  urls: Urls;
  databaseUrls: DatabaseUrls;
  superuserUrl: string;
  stop: () => Promise<void>;
};

/** A stack that is filled anew each time never does it in the lasting database, which DATABASE_URL may hold. */
const freshName = "candor_fresh";

/** PostgreSQL, mail catcher, portal, admin and worker, all ready; `stop` ends every process of them. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { report = silent, signal = new AbortController().signal, durable, development = false } = options;
  const stateDir = resolve(options.stateDir);
  const undo = undoing();
  try {
    const run = newRun(stateDir);
    undo.later(await claim(stateDir, "stack"));
    await endOrphans(stateDir, run);
    undo.later(startGuard(stateDir, run.mark).dismiss);

    if (options.ports) await refuseBusyPorts(options.ports);
    const ports = options.ports ?? (await freePorts());
    const place = { stateDir, ports, urls: urlsAt(ports), development };
    rememberUrls(stateDir, place.urls);
    const server = await report.step("postgres", () => openServer({ stateDir, durable }));
    undo.later(keepAlive(server, { stateDir, durable }, report.say));
    signal.throwIfAborted();

    const load = scenarioLoader(place, run.env, signal);
    const filling = options.scenario ? { scenario: options.scenario, load } : null;
    const databaseUrls =
      options.fresh && filling
        ? await fillDatabase(server, freshName, filling, report)
        : await openDatabase(server, filling, report);
    const layout: Layout = { ...place, databaseUrls };
    if (!development) await buildApps(layout, run.env, report, signal);
    signal.throwIfAborted();

    await startServices(layout, run.env, report, signal, undo.later);
    return { stateDir, urls: layout.urls, databaseUrls, superuserUrl: server.superuserUrl, stop: undo.now };
  } catch (error) {
    await undo.now();
    throw error;
  }
}

function buildApps(layout: Layout, mark: NodeJS.ProcessEnv, report: Report, signal: AbortSignal): Promise<void> {
  const env = { ...commonEnvironment(layout), ...mark };
  const build = async () => {
    const done: string[] = [];
    for (const app of apps) done.push(`${app} ${await ensureBuilt(app, env, signal)}`);
    return done.join(", ");
  };
  return report.step("build", build, (note) => note).then(() => undefined);
}

async function startServices(
  layout: Layout,
  mark: NodeJS.ProcessEnv,
  report: Report,
  signal: AbortSignal,
  later: (step: () => Promise<unknown>) => void,
): Promise<void> {
  const started = servicesOf(layout, mark).map((service) => ({
    name: service.program.name,
    ...supervise(service, report.say, signal),
  }));
  later(() => Promise.all(started.map(({ stop }) => stop())));
  for (const { name, ready } of started) await report.step(name, () => ready);
}
