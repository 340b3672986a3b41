export { defineFramework } from "./define-framework.ts";
export { listFrameworks } from "./queries.ts";
