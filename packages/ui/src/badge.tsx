import { cva } from "class-variance-authority";
import type { ReactNode } from "react";
import { cn } from "./cn.ts";

export type Tone = "neutral" | "info" | "success" | "warning" | "danger" | "unknown";

// On a phone a table's row is a card: beside the column's name there is no room for a long badge on one line.
const inCard = "@max-md/table:h-auto @max-md/table:min-h-5 @max-md/table:whitespace-normal";
const look = cva(
  "inline-flex h-5 w-fit max-w-full items-center gap-1 rounded-sm px-1.5 text-xs font-medium whitespace-nowrap [&_svg]:size-3",
  {
    variants: {
      tone: {
        neutral: "bg-sunken text-muted",
        info: "bg-info-tint text-info",
        success: "bg-success-tint text-success",
        warning: "bg-warning-tint text-warning",
        danger: "bg-danger-tint text-danger",
        unknown: "bg-unknown-tint text-unknown",
      },
    },
  },
);

type Props = { tone?: Tone; icon?: ReactNode; children: ReactNode; className?: string };

export function Badge({ tone = "neutral", icon, children, className }: Props) {
  return (
    <span className={cn(look({ tone }), inCard, className)}>
      {icon}
      <span className="truncate @max-md/table:whitespace-normal">{children}</span>
    </span>
  );
}
