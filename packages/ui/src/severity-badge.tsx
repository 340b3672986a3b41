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
      <svg viewBox="0 0 15 8" aria-hidden className="h-2 w-3.75 shrink-0">
        <path d={bars(0, steps[severity])} className="fill-current" />
        <path d={bars(steps[severity], 4)} className="fill-line-strong" />
      </svg>
      {label}
      {score && <span className="tabular font-normal text-muted">{score}</span>}
    </span>
  );
}

/** Rounded bars, from one step to another, as one shape. */
function bars(from: number, to: number) {
  const xs = Array.from({ length: to - from }, (_, n) => (from + n) * 4);
  return xs.map((x) => `M${x + 1} 0h1a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-1a1 1 0 0 1-1-1V1a1 1 0 0 1 1-1Z`).join("");
}
