import type { ReactNode } from "react";
import { cn } from "./cn.ts";

export function Timeline({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ol aria-label={label} className="flex flex-col">
      {children}
    </ol>
  );
}

type ItemProps = {
  time: ReactNode;
  title: ReactNode;
  children?: ReactNode;
  /** A StatusShape or small icon; a plain dot without. */
  marker?: ReactNode;
  current?: boolean;
};

export function TimelineItem({ time, title, children, marker, current = false }: ItemProps) {
  return (
    <li aria-current={current ? "step" : undefined} className="group relative flex gap-3 pb-5 last:pb-0">
      <span aria-hidden className="absolute top-5 bottom-0 start-[7px] w-px bg-line group-last:hidden" />
      <span className="relative grid h-5 w-3.75 shrink-0 place-items-center">
        {marker ?? <span className={cn("size-2 rounded-full", current ? "bg-accent-text" : "bg-control")} />}
      </span>
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-baseline gap-x-3">
          <p className="me-auto text-base font-medium text-ink">{title}</p>
          <p className="text-sm text-muted">{time}</p>
        </div>
        {children && <div className="mt-0.5 max-w-prose text-base text-muted">{children}</div>}
      </div>
    </li>
  );
}
