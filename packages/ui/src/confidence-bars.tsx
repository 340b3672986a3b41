import { cn } from "./cn.ts";
import { TooltipOnDemand } from "./tooltip-on-demand.tsx";

export type Confidence = "low" | "moderate" | "high";
const filled: Record<Confidence, number> = { low: 1, moderate: 2, high: 3 };

type Props = { level: Confidence; label: string; basis?: string; className?: string };

export function ConfidenceBars({ level, label, basis, className }: Props) {
  const content = (
    <>
      <svg viewBox="0 0 13 12" aria-hidden className="h-3 w-3.25 shrink-0">
        {[0, 1, 2].map((bar) => (
          <rect
            key={bar}
            x={bar * 5}
            y={8 - bar * 4}
            width="3"
            height={4 + bar * 4}
            rx="1"
            className={bar < filled[level] ? "fill-ink" : "fill-line-strong"}
          />
        ))}
      </svg>
      {label}
    </>
  );
  const look = cn("inline-flex items-center gap-1.5 text-sm whitespace-nowrap text-ink", className);
  if (!basis) return <span className={look}>{content}</span>;
  return (
    <TooltipOnDemand content={basis}>
      <button
        type="button"
        className={cn(look, "min-h-6 underline decoration-line-strong decoration-dotted underline-offset-4")}
      >
        {content}
      </button>
    </TooltipOnDemand>
  );
}
