export { listSessions } from "./queries.ts";
export { type Device } from "./sessions.ts";
