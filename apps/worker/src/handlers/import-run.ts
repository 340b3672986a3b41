import { runImport } from "@candor/domain/imports";
import type { Handler } from "../surroundings.ts";

/** About two minutes of tries: who waits at the screen is told, rather than left waiting for the queue's 25. */
const patience = 5;

export const importRun: Handler<"import.run"> = (actor, payload, { storage }, { attempts }) =>
  runImport(actor, payload, { storage, isLastTry: attempts >= patience });
