import { listSessions } from "@candor/domain/sessions";
import { member, router } from "../trpc.ts";

// A session is ended by a form of the sign-in pages, which also takes the cookie away.
export const sessions = router({
  list: member.query(({ ctx }) => listSessions(ctx.actor)),
});
