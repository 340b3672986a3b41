import type { ReactNode } from "react";
import { cn } from "./cn.ts";

type Props = { icon?: ReactNode; title: ReactNode; children?: ReactNode; action?: ReactNode; className?: string };

/** Says what will stand here, why it is empty, and the first step; left-aligned, because it is read. */
export function EmptyState({ icon, title, children, action, className }: Props) {
  return (
    <div className={cn("flex max-w-prose flex-col items-start gap-1 px-4 py-8 sm:px-6", className)}>
      {icon && <span className="mb-2 text-faint [&_svg]:size-6 [&_svg]:stroke-[1.5]">{icon}</span>}
      <p className="text-lg font-semibold text-ink">{title}</p>
      {children && <div className="text-base text-muted">{children}</div>}
      {action && <div className="mt-3 flex flex-wrap gap-2">{action}</div>}
    </div>
  );
}
