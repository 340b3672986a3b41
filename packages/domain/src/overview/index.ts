export { getOverview } from "./queries.ts";
