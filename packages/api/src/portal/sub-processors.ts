import {
  followSubProcessors,
  isFollowing,
  listNotices,
  listObjections,
  listSubProcessors,
  objectToChange,
  unfollowSubProcessors,
} from "@candor/domain/sub-processors";
import { ListNotices, ListObjections, ObjectToChange } from "@candor/domain/sub-processors/inputs";
import { member, router, visitor } from "../trpc.ts";

export const subProcessors = router({
  list: visitor.query(({ ctx }) => listSubProcessors(ctx.actor)),
  notices: visitor.input(ListNotices).query(({ ctx, input }) => listNotices(ctx.actor, input)),
  objections: member.input(ListObjections).query(({ ctx, input }) => listObjections(ctx.actor, input)),
  following: member.query(({ ctx }) => isFollowing(ctx.actor)),
  follow: member.mutation(({ ctx }) => followSubProcessors(ctx.actor)),
  unfollow: member.mutation(({ ctx }) => unfollowSubProcessors(ctx.actor)),
  object: member.input(ObjectToChange).mutation(({ ctx, input }) => objectToChange(ctx.actor, input)),
});
