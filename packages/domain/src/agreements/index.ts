export { acceptAgreement, type Client } from "./accept-agreement.ts";
export { openAcceptance } from "./open-acceptance.ts";
export { overrideAgreement } from "./override-agreement.ts";
export { publishAgreement } from "./publish-agreement.ts";
export { getAgreement, getTenantAgreement, listAgreements } from "./queries.ts";
export { recordAcceptance } from "./record-acceptance.ts";
export { type Seal, sealAcceptance } from "./seal-acceptance.ts";
