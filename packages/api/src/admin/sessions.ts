import { listSessions } from "@candor/domain/sessions";
import { router, staff } from "../trpc.ts";

// A session is ended by a form of the sign-in pages, which also takes the cookie away.
export const sessions = router({
  list: staff.query(({ ctx }) => listSessions(ctx.actor)),
});
