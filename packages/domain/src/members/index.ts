export { changeMemberRole } from "./change-member-role.ts";
export { deactivateMember } from "./deactivate-member.ts";
export { inviteMember } from "./invite-member.ts";
export { countMembers, listMembers } from "./queries.ts";
