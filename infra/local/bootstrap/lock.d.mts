export type Release = () => Promise<void>;
export function tryLock(name: string): Promise<Release | null>;
export function lock(name: string, onWait?: () => void): Promise<Release>;
