export { findAnything } from "./queries.ts";
