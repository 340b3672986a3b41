export { addSubscription } from "./add-subscription.ts";
export { endSubscription } from "./end-subscription.ts";
export { listSubscriptions } from "./queries.ts";
