export class Advice extends Error {}
export class Failed extends Error {}
export function fail(error: unknown): never;
