export { acceptAgreement, type Client } from "./accept-agreement.ts";
export { overrideAgreement } from "./override-agreement.ts";
export { publishAgreement } from "./publish-agreement.ts";
export { getAgreement, getTenantAgreement, listAgreements } from "./queries.ts";
export { sealAcceptance } from "./seal-acceptance.ts";
