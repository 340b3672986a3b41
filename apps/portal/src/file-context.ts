import { randomUUID } from "node:crypto";
import { clientOf } from "@candor/auth";
import { currentActor, limitFor } from "./door.ts";

/** Who asks for a file, as a procedure would know it. */
export const fileContext = async ({ headers }: Request) => ({
  actor: await currentActor(),
  limit: limitFor(headers),
  client: clientOf(headers),
  requestId: randomUUID(),
});
