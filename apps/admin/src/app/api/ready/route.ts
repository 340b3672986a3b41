import { door } from "../../../door.ts";
import { log } from "../../../log.ts";

export const dynamic = "force-dynamic";

/** The process can serve: its database answers. */
export async function GET() {
  try {
    await door.ready();
    return Response.json({ status: "ready" });
  } catch (error) {
    log.warn({ code: (error as { code?: string }).code }, "not ready");
    return Response.json({ status: "waiting for the database" }, { status: 503 });
  }
}
