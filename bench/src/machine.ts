import { cpus, loadavg, totalmem } from "node:os";

export type Machine = { cpu: string; cores: number; memoryGb: number; load: number; node: string; postgres?: string };

/** Where the figures come from, and how busy it was before: rates mean nothing without it, ratios a little less. */
export function machineWith(postgres?: string): Machine {
  const [first] = cpus();
  return {
    cpu: first?.model ?? "unknown",
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    load: Number((loadavg()[0] ?? 0).toFixed(2)),
    node: process.versions.node,
    ...(postgres === undefined ? {} : { postgres }),
  };
}
