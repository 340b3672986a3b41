import { Skeleton, SkeletonHeader, SkeletonPanel, SkeletonText } from "@candor/ui/skeleton";

/** Outline, text and reach, as the editor stands on a wide screen. */
export default function Loading() {
  return (
    <div aria-busy className="flex flex-col gap-6">
      <SkeletonHeader />
      <Skeleton className="h-11" />
      <div className="grid items-start gap-x-6 gap-y-8 lg:grid-cols-[minmax(0,1fr)_18rem] xl:grid-cols-[11rem_minmax(0,1fr)_18rem]">
        <SkeletonText lines={6} className="max-xl:hidden" />
        <div className="flex flex-col gap-6">
          <SkeletonPanel lines={5} />
          <SkeletonPanel lines={8} />
        </div>
        <SkeletonPanel lines={6} className="max-lg:hidden" />
      </div>
    </div>
  );
}
