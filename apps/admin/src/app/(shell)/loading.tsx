import { SkeletonTable, SkeletonText } from "@candor/ui/skeleton";

export default function Loading() {
  return (
    <div aria-busy className="flex flex-col gap-6">
      <SkeletonText lines={2} />
      <SkeletonTable rows={6} columns={4} />
    </div>
  );
}
