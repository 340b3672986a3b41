export const root: string;
export const pnpm: string;
export function pinnedNode(): string;
export function environment(): NodeJS.ProcessEnv;
export function refuseUnsupportedMachine(): void;
