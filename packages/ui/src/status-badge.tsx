import { cva } from "class-variance-authority";
import { cn } from "./cn.ts";
import { StatusShape, type ExposureStatus } from "./status-shape.tsx";

const look = cva("inline-flex w-fit items-center gap-1.5 font-medium whitespace-nowrap", {
  variants: {
    status: {
      affected: "text-danger",
      under_investigation: "text-warning",
      unknown: "text-unknown",
      fixed: "text-info",
      not_affected: "text-success",
    },
    size: { sm: "text-xs", md: "text-sm", lg: "text-lg [&_svg]:size-4.5" },
    tinted: { true: "rounded-sm px-1.5 py-0.5", false: "" },
  },
  compoundVariants: [
    { tinted: true, status: "affected", class: "bg-danger-tint" },
    { tinted: true, status: "under_investigation", class: "bg-warning-tint" },
    { tinted: true, status: "unknown", class: "bg-unknown-tint" },
    { tinted: true, status: "fixed", class: "bg-info-tint" },
    { tinted: true, status: "not_affected", class: "bg-success-tint" },
  ],
});

type Props = {
  status: ExposureStatus;
  label: string;
  size?: "sm" | "md" | "lg";
  tinted?: boolean;
  className?: string;
};

export function StatusBadge({ status, label, size = "md", tinted = false, className }: Props) {
  return (
    <span className={cn(look({ status, size, tinted }), className)}>
      <StatusShape status={status} />
      {label}
    </span>
  );
}
