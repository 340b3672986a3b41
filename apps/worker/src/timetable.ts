import { type JobName, jobSpec } from "@candor/jobs";
import { parseCronItems } from "graphile-worker";

/** What is done by the clock (UTC), for nobody in particular. A worker that was away does it when it is back. */
export const timetable = parseCronItems([at("certification.remind", "7 * * * *"), at("files.sweep", "17 * * * *")]);

function at(task: JobName, match: string) {
  const { queue, maxAttempts } = jobSpec(task);
  return {
    task,
    match,
    options: { backfillPeriod: 86_400_000, maxAttempts, ...(queue && { queueName: queue }) },
    payload: { tenant: null, data: {} },
  };
}
