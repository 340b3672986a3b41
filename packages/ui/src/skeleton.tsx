import { cn } from "./cn.ts";

/** Give it the size of what comes. Hidden from readers: the region around it says `aria-busy`. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={cn("block h-4 animate-pulse rounded-sm bg-hover", className)} />;
}

const widths = ["w-11/12", "w-3/4", "w-5/6", "w-2/3", "w-4/5"];

export function SkeletonText({ lines = 3, className }: { lines?: number; className?: string }) {
  return (
    <span className={cn("flex flex-col gap-2", className)}>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} className={widths[line % widths.length]} />
      ))}
    </span>
  );
}

export function SkeletonTable({ rows = 6, columns = 4 }: { rows?: number; columns?: number }) {
  return (
    <div aria-hidden className="divide-y divide-line">
      {Array.from({ length: rows + 1 }, (_, row) => (
        <div key={row} className="flex h-11 items-center gap-6 px-4 compact:h-9">
          {Array.from({ length: columns }, (_, column) => (
            <span key={column} className={column === 0 ? "flex-2" : "flex-1 max-sm:hidden"}>
              <Skeleton className={cn(row === 0 && "h-3", widths[(row * 3 + column * 2) % widths.length])} />
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}

/** Where a page's title and its answer will stand. */
export function SkeletonHeader() {
  return (
    <div aria-hidden className="flex flex-col gap-2.5">
      <Skeleton className="h-4 w-28" />
      <Skeleton className="h-8 w-full max-w-xl" />
    </div>
  );
}

export function SkeletonPanel({ lines = 3, className }: { lines?: number; className?: string }) {
  return (
    <div aria-hidden className={cn("rounded-md border border-line bg-surface", className)}>
      <div className="flex h-11 items-center border-b border-line px-4">
        <Skeleton className="w-32" />
      </div>
      <SkeletonText lines={lines} className="p-4" />
    </div>
  );
}
