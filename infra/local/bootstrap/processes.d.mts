export function startOf(pid: number): string | null;
export function marked(matches: (marks: string[]) => boolean): number[];
export function workingIn(folder: string, program: string): number[];
export function end(find: () => number[], graceMs?: number): Promise<number>;
export function signal(pid: number, name: NodeJS.Signals | 0): boolean;
