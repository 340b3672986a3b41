import { toInput } from "../advisories/list-filters.ts";

const all = { search: "", states: [], overdue: false, after: null };

/** The same inputs on the server, which prefetches, and in the browser, which reads. */
export const overdueInput = { ...toInput({ ...all, overdue: true }), limit: 10 };
export const draftsInput = { ...toInput({ ...all, states: ["draft"] }), limit: 5 };
export const publishedInput = { ...toInput({ ...all, states: ["published"] }), limit: 5 };
export const tenantsInput = { limit: 100 };
export const eventsInput = { limit: 8 };
