import { Skeleton, SkeletonHeader, SkeletonPanel } from "@candor/ui/skeleton";

export default function Loading() {
  return (
    <div aria-busy className="flex flex-col gap-6">
      <SkeletonHeader />
      <Skeleton className="h-19" />
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <div className="flex flex-col gap-4">
          <SkeletonPanel />
          <SkeletonPanel lines={6} />
        </div>
        <SkeletonPanel lines={12} />
      </div>
    </div>
  );
}
