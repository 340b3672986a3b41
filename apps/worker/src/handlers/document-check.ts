import { checkUpload } from "@candor/domain/documents";
import type { Handler } from "../surroundings.ts";

/** A few minutes of tries: who waits at the screen is told, rather than left waiting for the queue. */
const patience = 5;

export const documentCheck: Handler<"document.check"> = (actor, payload, surroundings, { attempts }) =>
  checkUpload(actor, payload, { ...surroundings, isLastTry: attempts >= patience });
