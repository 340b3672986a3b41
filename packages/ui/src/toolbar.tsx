import type { ReactNode } from "react";
import { cn } from "./cn.ts";

/** Search and filters above a list on the left, what acts on the whole list on the right. */
export function Toolbar(props: { label: string; children: ReactNode; end?: ReactNode; className?: string }) {
  return (
    <div
      role="group"
      aria-label={props.label}
      data-print="hide"
      className={cn("flex flex-wrap items-center gap-2", props.className)}
    >
      {props.children}
      {props.end && <div className="flex flex-wrap items-center gap-2 sm:ms-auto">{props.end}</div>}
    </div>
  );
}
