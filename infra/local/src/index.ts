export { prepareDatabase } from "./database.ts";
export { credentials } from "./credentials.ts";
export { ensurePostgres, type Postgres } from "./postgres.ts";
export { type Stack, type StackOptions, startStack } from "./stack/start-stack.ts";
