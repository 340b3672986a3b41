import { z } from "zod";

const uuid = z.uuid();

/** Every job: its payload contract and how the queue treats it. Jobs that share a queue run one after another. */
export const JOBS = {
  "exposure.recompute": {
    payload: z.strictObject({ revisionId: uuid }),
    queue: "exposure",
    maxAttempts: 25,
    key: (payload: { revisionId: string }) => payload.revisionId,
  },
  "exposure.recomputeInventory": {
    payload: z.strictObject({ inventoryRevision: z.int().nonnegative() }),
    queue: "exposure",
    maxAttempts: 25,
    key: (payload: { inventoryRevision: number }) => String(payload.inventoryRevision),
  },
  "import.run": {
    payload: z.strictObject({ importId: uuid }),
    queue: "imports",
    // A worker that dies takes one; what is wrong with the file itself is never tried again.
    maxAttempts: 25,
    key: (payload: { importId: string }) => payload.importId,
  },
  "email.send": {
    payload: z.strictObject({ emailId: uuid }),
    queue: null,
    maxAttempts: 12,
    key: (payload: { emailId: string }) => payload.emailId,
  },
  "advisory.notify": {
    payload: z.strictObject({ revisionId: uuid }),
    queue: "notices",
    maxAttempts: 12,
    key: (payload: { revisionId: string }) => payload.revisionId,
  },
  "subProcessor.notify": {
    payload: z.strictObject({ noticeId: uuid }),
    queue: "notices",
    maxAttempts: 12,
    key: (payload: { noticeId: string }) => payload.noticeId,
  },
  "document.check": {
    payload: z.strictObject({ uploadId: uuid }),
    queue: null,
    maxAttempts: 8,
    key: (payload: { uploadId: string }) => payload.uploadId,
  },
  "acceptance.seal": {
    payload: z.strictObject({ tenantId: uuid, acceptanceId: uuid }),
    queue: null,
    maxAttempts: 25,
    key: (payload: { acceptanceId: string }) => payload.acceptanceId,
  },
  "access.consider": {
    payload: z.strictObject({ requestId: uuid }),
    queue: "access",
    maxAttempts: 12,
    key: (payload: { requestId: string }) => payload.requestId,
  },
  "access.tell": {
    payload: z.strictObject({ requestId: uuid }),
    queue: null,
    maxAttempts: 12,
    key: (payload: { requestId: string }) => payload.requestId,
  },
  "files.sweep": {
    payload: z.strictObject({}),
    queue: "files",
    maxAttempts: 3,
    key: () => "all",
  },
  "certification.remind": {
    payload: z.strictObject({}),
    queue: "notices",
    maxAttempts: 3,
    key: () => "all",
  },
} as const;

export type JobName = keyof typeof JOBS;
export type JobPayload<N extends JobName> = z.infer<(typeof JOBS)[N]["payload"]>;

export interface JobSpec {
  /** Jobs with the same queue run one at a time, in order; null runs in parallel. */
  queue: string | null;
  /** Tries before the job is left for a person; the queue waits exp(attempt) seconds between them. */
  maxAttempts: number;
}

export const JOB_NAMES = Object.keys(JOBS) as JobName[];

export function jobSpec(name: JobName): JobSpec {
  const { queue, maxAttempts } = JOBS[name];
  return { queue, maxAttempts };
}

/** The payload, checked against its contract. Throws ZodError; strict: an unknown field is an error. */
export function parseJobPayload<N extends JobName>(name: N, payload: unknown): JobPayload<N> {
  return JOBS[name].payload.parse(payload) as JobPayload<N>;
}

/** Equal keys are the same piece of work: the queue keeps one waiting job per key. */
export function jobKey<N extends JobName>(name: N, payload: JobPayload<N>): string {
  const key = JOBS[name].key as (payload: JobPayload<N>) => string;
  return `${name}:${key(payload)}`;
}
