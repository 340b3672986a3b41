export { giveGrant } from "./give-grant.ts";
export { listGrants } from "./queries.ts";
export { revokeGrant } from "./revoke-grant.ts";
