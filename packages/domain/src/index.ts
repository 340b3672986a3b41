export { actingAs, type Actor, type Tx } from "./acting-as.ts";
export { Conflict, Forbidden, Invalid, type Issue, LimitReached, NotFound, Unavailable } from "./errors.ts";
export { id } from "./ids.ts";
export { type Page } from "./pages.ts";
export { mayDo, type Permission, permissions } from "./permissions.ts";
