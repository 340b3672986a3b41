import { fileURLToPath } from "node:url";
import type { Gate } from "@candor/db";
import { asClient } from "@candor/db/setup";
import type { Actor } from "@candor/domain";
import { considerRequest, tellDecision } from "@candor/domain/access-requests";
import { sealAcceptance } from "@candor/domain/agreements";
import { checkUpload, sweepFiles } from "@candor/domain/documents";
import { createPress } from "@candor/documents";
import { remindOwners } from "@candor/domain/certifications";
import { type Post, sendEmail } from "@candor/domain/emails";
import { notifyRevision, recomputeInventory, recomputeRevision } from "@candor/domain/exposures";
import { runImport } from "@candor/domain/imports";
import { notifyFollowers } from "@candor/domain/sub-processors";
import { type JobName, type JobPayload, parseJobPayload } from "@candor/jobs";
import { createScanner, type Storage } from "@candor/storage";
import { Logger, runOnce, type TaskList } from "graphile-worker";
import { passTime } from "./clock.ts";

type Queue = { gate: Gate; workerUrl: string; ownerUrl: string; storage: Storage };
type Handlers = { [N in JobName]: (actor: Actor, payload: JobPayload<N>) => Promise<unknown> };

/** The demo's people have no mailbox: no mail leaves, so none is worded and none enters the ledger as accepted. */
const unspoken = () => "";
const post: Post = async () => ({
  accepted: false,
  response: "Not sent: a scenario has no mail server.",
  body: { subject: "", text: "", html: "" },
});

/** Runs every waiting job with the verbs of the worker, until none is left. A job that fails ends the scenario. */
export async function runQueue({ gate, workerUrl, ownerUrl, storage }: Queue) {
  const press = createPress({ engine: fileURLToPath(import.meta.resolve("@candor/documents/engine")), hands: 1 });
  const scanner = createScanner({});
  const handlers: Handlers = {
    "acceptance.seal": (actor, payload) => sealAcceptance(actor, payload, { storage, press }),
    "access.consider": considerRequest,
    "access.tell": tellDecision,
    "document.check": (actor, payload) => checkUpload(actor, payload, { storage, press, scanner, isLastTry: true }),
    "files.sweep": (actor) => sweepFiles(actor, storage),
    "exposure.recompute": recomputeRevision,
    "exposure.recomputeInventory": recomputeInventory,
    "import.run": (actor, payload) => runImport(actor, payload, { storage }),
    "email.send": (actor, payload) => sendEmail(actor, payload, post),
    "advisory.notify": (actor, payload) => notifyRevision(actor, payload, unspoken),
    "subProcessor.notify": notifyFollowers,
    "certification.remind": (actor) => remindOwners(actor),
  };
  const failures: Error[] = [];
  const taskList = Object.fromEntries(
    (Object.keys(handlers) as JobName[]).map((name) => [name, taskOf(name, handlers[name] as never, gate, failures)]),
  ) as TaskList;
  const options = { connectionString: workerUrl, taskList, noHandleSignals: true, concurrency: 4, logger: silent };
  try {
    do {
      await runOnce(options);
      if (failures[0]) throw failures[0];
      // A run may end while jobs of a queue that works one by one still wait for their turn.
    } while (await isWaiting(ownerUrl));
  } finally {
    await press.close();
  }
}

const silent = new Logger(() => () => undefined);

function taskOf<N extends JobName>(name: N, handle: Handlers[N], gate: Gate, failures: Error[]) {
  return async (payload: unknown, { job }: { job: { id: string } }) => {
    passTime();
    try {
      const { data } = payload as { data: unknown };
      await handle({ gate, credential: { kind: "job", id: job.id } }, parseJobPayload(name, data));
    } catch (error) {
      failures.push(new Error(`The job ${name} failed.`, { cause: error }));
      throw error;
    }
  };
}

async function isWaiting(ownerUrl: string) {
  const { rows } = await asClient(ownerUrl, (owner) =>
    owner.query(
      "select count(*)::int as n from graphile_worker.jobs where run_at <= now() and attempts < max_attempts",
    ),
  );
  return rows[0].n > 0;
}
