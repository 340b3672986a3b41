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
        {[0, 1, 2, 3].map((step) => (
          <rect
            key={step}
            x={step * 4}
            width="3"
            height="8"
            rx="1"
            className={step < steps[severity] ? "fill-current" : "fill-line-strong"}
          />
        ))}
      </svg>
      {label}
      {score && <span className="tabular font-normal text-muted">{score}</span>}
    </span>
  );
}
