import type { JobName } from "@candor/jobs";
import type { Handler } from "../surroundings.ts";
import { acceptanceSeal } from "./acceptance-seal.ts";
import { accessConsider } from "./access-consider.ts";
import { accessTell } from "./access-tell.ts";
import { advisoryNotify } from "./advisory-notify.ts";
import { certificationRemind } from "./certification-remind.ts";
import { documentCheck } from "./document-check.ts";
import { emailSend } from "./email-send.ts";
import { exposureRecompute } from "./exposure-recompute.ts";
import { exposureRecomputeInventory } from "./exposure-recompute-inventory.ts";
import { filesSweep } from "./files-sweep.ts";
import { importRun } from "./import-run.ts";
import { subProcessorNotify } from "./sub-processor-notify.ts";

/** A job without a handler does not compile. */
export const handlers: { [N in JobName]: Handler<N> } = {
  "acceptance.seal": acceptanceSeal,
  "access.consider": accessConsider,
  "access.tell": accessTell,
  "advisory.notify": advisoryNotify,
  "certification.remind": certificationRemind,
  "document.check": documentCheck,
  "email.send": emailSend,
  "exposure.recompute": exposureRecompute,
  "exposure.recomputeInventory": exposureRecomputeInventory,
  "files.sweep": filesSweep,
  "import.run": importRun,
  "subProcessor.notify": subProcessorNotify,
};
