import { Skeleton, SkeletonHeader, SkeletonPanel, SkeletonText } from "@candor/ui/skeleton";

export default function Loading() {
  return (
    <div aria-busy className="flex flex-col gap-8">
      <div className="flex flex-col gap-4">
        <Skeleton className="w-60" />
        <SkeletonHeader />
        <Skeleton className="max-w-lg" />
      </div>
      <div className="grid items-start gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="flex flex-col gap-8">
          <SkeletonPanel />
          <SkeletonPanel lines={6} />
        </div>
        <div className="flex flex-col gap-6">
          <SkeletonPanel />
          <SkeletonText lines={8} />
        </div>
      </div>
    </div>
  );
}
