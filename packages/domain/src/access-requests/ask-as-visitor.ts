import { randomUUID } from "node:crypto";
import { accessRequests } from "@candor/db/schema";
import { type Actor, actingAs } from "../acting-as.ts";
import type { AskAsVisitor } from "./inputs.ts";
import { refuseUnseen } from "./refuse-unseen.ts";

/** Somebody without an account asks. Whether their address or company is known here, nobody is told. */
export function askAsVisitor(actor: Actor, { documentIds, ...asked }: AskAsVisitor) {
  return actingAs(actor, "access_request:visit", async (tx) => {
    const wanted = await refuseUnseen(tx, documentIds);
    const id = randomUUID();
    await tx.db.insert(accessRequests).values({ id, ...asked, documentIds: wanted });

    await tx.audit({ request: id }, { documents: wanted });
    await tx.enqueue("access.consider", { requestId: id });
    return { isSent: true as const };
  });
}
