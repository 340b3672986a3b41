import { Skeleton, SkeletonHeader, SkeletonTable } from "@candor/ui/skeleton";

/** The shape of a list: most pages are one. */
export default function Loading() {
  return (
    <div aria-busy className="flex flex-col gap-5">
      <SkeletonHeader />
      <Skeleton className="h-8 max-w-72" />
      <div className="rounded-md border border-line bg-surface">
        <SkeletonTable rows={8} columns={4} />
      </div>
    </div>
  );
}
