export { addSubProcessor } from "./add-sub-processor.ts";
export { announceChange } from "./announce-change.ts";
export { editSubProcessor } from "./edit-sub-processor.ts";
export { followSubProcessors } from "./follow-sub-processors.ts";
export { showSubProcessor } from "./show-sub-processor.ts";
export { notifyFollowers } from "./notify-followers.ts";
export { objectToChange } from "./object-to-change.ts";
export { isFollowing, listNotices, listObjections, listSubProcessors } from "./queries.ts";
export { unfollowSubProcessors } from "./unfollow-sub-processors.ts";
