import type { ReactNode } from "react";
import { cn } from "./cn.ts";

export type Severity = "none" | "low" | "medium" | "high" | "critical";
const steps: Record<Severity, number> = { none: 0, low: 1, medium: 2, high: 3, critical: 4 };
const colours: Record<Severity, string> = {
  none: "text-muted",
  low: "text-muted",
  medium: "text-ink",
  high: "text-warning",
  critical: "text-danger",
};

/** Rounded bars, from one step to another, as one stroke. */
const bars = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, n) => `M${(from + n) * 4 + 1.5} 1.5v5`).join("");

const shapeOf = (severity: Severity) => (
  <svg viewBox="0 0 15 8" aria-hidden className="h-2 w-3.75 shrink-0 fill-none stroke-3 [stroke-linecap:round]">
    {steps[severity] > 0 && <path d={bars(0, steps[severity])} className="stroke-current" />}
    {steps[severity] < 4 && <path d={bars(steps[severity], 4)} className="stroke-line-strong" />}
  </svg>
);
// Drawn once: a long table has one in every row.
const shapes: Record<Severity, ReactNode> = {
  none: shapeOf("none"),
  low: shapeOf("low"),
  medium: shapeOf("medium"),
  high: shapeOf("high"),
  critical: shapeOf("critical"),
};

type Props = { severity: Severity; label: string; score?: string; className?: string };

/** Word, four steps and, from "high" up, a colour. `score` is the CVSS figure, already formatted. */
export function SeverityBadge({ severity, label, score, className }: Props) {
  return (
    <span
      className={cn(
        "inline-flex items-center gap-1.5 text-sm font-medium whitespace-nowrap",
        colours[severity],
        className,
      )}
    >
      {shapes[severity]}
      {label}
      {score && <span className="tabular font-normal text-muted">{score}</span>}
    </span>
  );
}
