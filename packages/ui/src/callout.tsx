import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "./cn.ts";

export type CalloutTone = "info" | "success" | "warning" | "danger";

const icons = { info: Info, success: CircleCheck, warning: TriangleAlert, danger: CircleAlert };
const inks = { info: "text-info", success: "text-success", warning: "text-warning", danger: "text-danger" };
const boxes = {
  info: "bg-info-tint/60 border-info-line",
  success: "bg-success-tint/60 border-success-line",
  warning: "bg-warning-tint/60 border-warning-line",
  danger: "bg-danger-tint/60 border-danger-line",
};

export function calloutIcon(tone: CalloutTone) {
  const Icon = icons[tone];
  return <Icon aria-hidden className={cn("size-4 shrink-0", inks[tone])} />;
}

type Props = {
  tone?: CalloutTone;
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  /** "status" or "alert" when it appears in answer to what somebody did. */
  role?: "status" | "alert";
  className?: string;
};

export function Callout({ tone = "info", title, children, action, role, className }: Props) {
  return (
    <div role={role} className={cn("flex gap-2.5 rounded-md border px-3.5 py-3 text-base", boxes[tone], className)}>
      <span className="pt-0.5">{calloutIcon(tone)}</span>
      <div className="min-w-0 flex-1">
        <p className={cn("font-medium", inks[tone])}>{title}</p>
        {children && <div className="mt-0.5 max-w-prose text-ink">{children}</div>}
        {action && <div className="mt-2 flex flex-wrap gap-2">{action}</div>}
      </div>
    </div>
  );
}
