export { traced } from "@candor/db/traced";
