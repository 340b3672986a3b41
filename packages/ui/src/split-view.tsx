import type { ReactNode } from "react";
import { cn } from "./cn.ts";

/** List and, when something is open, its detail beside it. */
export function SplitView({ list, detail }: { list: ReactNode; detail?: ReactNode }) {
  return (
    <div className={cn("grid items-start gap-4", detail && "lg:grid-cols-[minmax(0,1fr)_minmax(22rem,28rem)]")}>
      <div className="min-w-0">{list}</div>
      {detail}
    </div>
  );
}
