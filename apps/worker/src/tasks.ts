import type { Gate } from "@candor/db";
import { JOB_NAMES, type JobName, parseJobPayload } from "@candor/jobs";
import type { Task, TaskList } from "graphile-worker";
import { z } from "zod";
import { handlers } from "./handlers/index.ts";
import { describeError, type Log } from "./log.ts";
import type { Handler, Surroundings } from "./surroundings.ts";
import { traced } from "@candor/domain/traced";

/** As candor.enqueue writes it. The tenant is for the gate, which reads it from the queue itself. */
const Envelope = z.object({ tenant: z.uuid().nullable(), data: z.unknown() });

type Wiring = { gate: Gate; log: Log; surroundings: Surroundings };

/** The queue's tasks: each opens the gate with its own job as the credential. */
export const createTasks = (wiring: Wiring): TaskList =>
  Object.fromEntries(JOB_NAMES.map((name) => [name, taskOf(name, wiring)]));

function taskOf<N extends JobName>(name: N, { gate, log, surroundings }: Wiring): Task {
  const handle = handlers[name] as Handler<N>;
  return async (payload, { job }) => {
    const since = performance.now();
    const about = { job: name, id: job.id, attempt: job.attempts };
    try {
      const { data } = Envelope.parse(payload);
      const actor = { gate, credential: { kind: "job", id: job.id } } as const;
      await traced("job", name, { "job.id": job.id, "job.attempt": job.attempts }, () =>
        handle(actor, parseJobPayload(name, data), surroundings, job),
      );
      log.info({ ...about, ms: Math.round(performance.now() - since) }, "job done");
    } catch (error) {
      const told = describeError(error);
      log.warn({ ...about, ms: Math.round(performance.now() - since), ...told }, "job failed");
      // The queue keeps this text: an error's own may hold a whole file or a person's address.
      throw new Error([told.name, told.code].filter(Boolean).join(" "));
    }
  };
}
