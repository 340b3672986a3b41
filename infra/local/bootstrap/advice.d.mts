export class Advice extends Error {}
export function fail(error: unknown): never;
