import { listFrameworks } from "@candor/domain/frameworks";
import { member, router } from "../trpc.ts";

export const frameworks = router({
  list: member.query(({ ctx }) => listFrameworks(ctx.actor)),
});
