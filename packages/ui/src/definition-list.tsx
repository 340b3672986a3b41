import type { ReactNode } from "react";
import { cn } from "./cn.ts";

type Props = { items: { term: string; detail: ReactNode }[]; layout?: "rows" | "columns"; className?: string };

export function DefinitionList({ items, layout = "rows", className }: Props) {
  return (
    <dl
      className={cn(
        layout === "rows" ? "divide-y divide-line" : "grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3",
        className,
      )}
    >
      {items.map((item) => (
        <div
          key={item.term}
          className={layout === "rows" ? "grid gap-x-4 py-2 sm:grid-cols-[10rem_minmax(0,1fr)]" : ""}
        >
          <dt className="text-sm text-muted">{item.term}</dt>
          <dd className="min-w-0 text-base break-words text-ink">{item.detail}</dd>
        </div>
      ))}
    </dl>
  );
}
