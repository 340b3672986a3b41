export { type Actor, addMember, addStaff, addTenant, type Person, visitor } from "./actors.ts";
export { aStatement, someContent } from "./advisories.ts";
export { type TestDatabase, testDatabase } from "./database.ts";
export { canaryOf, type Filled, fillEveryTable, secretsOf } from "./fill.ts";
export { addAsset, addProduct, addService, addSubscription } from "./inventory.ts";
export { runJobs } from "./run-jobs.ts";
