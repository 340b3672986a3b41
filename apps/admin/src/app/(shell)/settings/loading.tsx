import { SkeletonHeader, SkeletonText } from "@candor/ui/skeleton";

export default function Loading() {
  return (
    <div aria-busy className="flex max-w-3xl flex-col gap-10">
      <SkeletonHeader />
      <SkeletonText lines={4} />
      <SkeletonText lines={6} />
      <SkeletonText lines={6} />
    </div>
  );
}
