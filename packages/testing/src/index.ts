export { addMember, addStaff, addTenant, type Person, visitor } from "./actors.ts";
export { type TestDatabase, testDatabase } from "./database.ts";
export { runJobs } from "./run-jobs.ts";
