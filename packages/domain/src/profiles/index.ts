export { changeProfile } from "./change-profile.ts";
export { getProfile } from "./queries.ts";
