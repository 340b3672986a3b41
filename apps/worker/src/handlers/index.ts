import type { JobName } from "@candor/jobs";
import type { Handler } from "../surroundings.ts";
import { advisoryNotify } from "./advisory-notify.ts";
import { emailSend } from "./email-send.ts";
import { exposureRecompute } from "./exposure-recompute.ts";
import { exposureRecomputeInventory } from "./exposure-recompute-inventory.ts";
import { importRun } from "./import-run.ts";
import { subProcessorNotify } from "./sub-processor-notify.ts";

/** A job without a handler does not compile. */
export const handlers: { [N in JobName]: Handler<N> } = {
  "advisory.notify": advisoryNotify,
  "email.send": emailSend,
  "exposure.recompute": exposureRecompute,
  "exposure.recomputeInventory": exposureRecomputeInventory,
  "import.run": importRun,
  "subProcessor.notify": subProcessorNotify,
};
