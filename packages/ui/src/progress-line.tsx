import { cn } from "./cn.ts";

type Props = {
  label: string;
  value: number;
  max: number;
  /** "12 of 41 answered, 3 with an expert": the line alone says too little. */
  words: string;
  tone?: "accent" | "success" | "warning" | "danger";
  hideLabel?: boolean;
  className?: string;
};

const fills = {
  accent: "fill-accent-text",
  success: "fill-success-solid",
  warning: "fill-warning-solid",
  danger: "fill-danger-solid",
};

export function ProgressLine({ label, value, max, words, tone = "accent", hideLabel, className }: Props) {
  const share = max > 0 ? Math.min(100, Math.max(0, (value / max) * 100)) : 0;
  return (
    <div className={cn("flex min-w-0 flex-col gap-1.5", className)}>
      <div className="flex flex-wrap justify-between gap-x-3 text-sm">
        <span className={hideLabel ? "sr-only" : "font-medium"}>{label}</span>
        <span className="tabular text-muted">{words}</span>
      </div>
      <svg
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        aria-valuetext={words}
        className="h-1 w-full rounded-full"
      >
        <rect width="100%" height="4" className="fill-line-strong" />
        <rect width={`${share}%`} height="4" className={fills[tone]} />
      </svg>
    </div>
  );
}
