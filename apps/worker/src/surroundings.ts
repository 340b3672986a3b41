import type { Actor } from "@candor/domain/acting-as";
import type { Seal } from "@candor/domain/agreements";
import type { Post } from "@candor/domain/emails";
import type { JobName, JobPayload } from "@candor/jobs";
import type { Press } from "@candor/documents";
import type { Scanner, Storage } from "@candor/storage";

/** What handlers reach besides the database. */
export type Surroundings = { storage: Storage; post: Post; press: Press; scanner: Scanner; stamp?: Seal["stamp"] };

/** The tries that the queue has spent on a job, this one included. */
export type Attempt = { attempts: number };

export type Handler<N extends JobName> = (
  actor: Actor,
  payload: JobPayload<N>,
  surroundings: Surroundings,
  attempt: Attempt,
) => Promise<unknown>;
